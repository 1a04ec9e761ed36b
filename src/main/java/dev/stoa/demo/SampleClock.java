package dev.stoa.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the node while samples are loaded: runs as fast as any, but may be set back to an earlier day. */
class SampleClock extends Clock {

    private volatile Duration behind = Duration.ZERO;

    /** Goes on from the given instant. */
    void set(Instant instant) {
        behind = Duration.between(instant, Instant.now());
    }

    /** Shows the present again. */
    void reset() {
        behind = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The clock of the sample data knows UTC only");
    }
}
