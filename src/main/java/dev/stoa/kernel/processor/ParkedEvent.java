package dev.stoa.kernel.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a processor could not apply; its stream is held back for that processor until it can.
 *
 * @param attempts
 *            how often it was tried
 * @param nextAttempt
 *            when it is tried again, or null where only an operator can go on
 */
public record ParkedEvent(String processorId, EventAddress address, String error, int attempts, Instant parkedAt,
        @Nullable Instant nextAttempt) {}
