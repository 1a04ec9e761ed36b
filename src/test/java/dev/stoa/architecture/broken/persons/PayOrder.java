package dev.stoa.architecture.broken.persons;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.PersonalData;
import java.time.LocalDate;
import java.util.UUID;

record PayOrder(UUID streamId, @PersonalData String payer, @PersonalData LocalDate born) implements Command {}
