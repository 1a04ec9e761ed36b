package dev.stoa.kernel.internal.consistency;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far the processors are behind, as it was when last looked at. */
public interface Lag {

    /** What was seen last, by processor; empty before the first look. */
    Map<String, Sample> samples();

    /** Looks now instead of twice a second. */
    Map<String, Sample> look();

    /**
     * @param waiting
     *            publications not yet applied, counted up to 10,000
     * @param oldest
     *            when the oldest of them was published, or null where none waits
     * @param parkedStreams
     *            streams held back by a failing event
     * @param sampledAt
     *            when it was looked at
     */
    record Sample(String processorId, long waiting, @Nullable Instant oldest, int parkedStreams, Instant sampledAt) {

        /** The age of the oldest publication that waits, zero where none does. */
        public Duration oldestAge() {
            if (oldest == null || oldest.isAfter(sampledAt)) {
                return Duration.ZERO;
            }
            return Duration.between(oldest, sampledAt);
        }

        /** How old this sample is. */
        public Duration age() {
            return Duration.between(sampledAt, Instant.now());
        }
    }
}
