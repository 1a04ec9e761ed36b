package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.eventstore.PersonalData;
import org.jspecify.annotations.Nullable;

record Member(@PersonalData @Nullable String name, @PersonalData @Nullable String email, int friends) {}
