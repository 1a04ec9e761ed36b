package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.Recorded;
import java.util.UUID;

/** A publication that is due, with its event. */
record Publication(UUID id, Recorded<?> recorded) {}
