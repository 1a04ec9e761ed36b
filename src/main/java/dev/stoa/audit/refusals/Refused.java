package dev.stoa.audit.refusals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How often an actor was refused something lately.
 *
 * @param hour
 *            the hour of the latest refusal that was recorded
 * @param count
 *            how many were recorded within it
 */
record Refused(Instant hour, int count) {

    static final Refused NEVER = new Refused(Instant.EPOCH, 0);

    int within(Instant at) {
        return hourOf(at).equals(hour) ? count : 0;
    }

    Refused and(Instant at) {
        return new Refused(hourOf(at), within(at) + 1);
    }

    private static Instant hourOf(Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS);
    }
}
