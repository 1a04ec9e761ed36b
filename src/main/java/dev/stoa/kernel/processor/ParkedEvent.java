package dev.stoa.kernel.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a processor could not apply; its stream is held back for that processor until it can. A process holds
 * back not the stream but the instance that the event concerns, and parks outcomes, timers and commands as well.
 *
 * @param address
 *            the event; for an outcome, a timer or a command its process instance at version 0
 * @param attempts
 *            how often it was tried
 * @param nextAttempt
 *            when it is tried again, or null where only an operator can go on
 */
public record ParkedEvent(String processorId, EventAddress address, String error, int attempts, Instant parkedAt,
        @Nullable Instant nextAttempt) {}
