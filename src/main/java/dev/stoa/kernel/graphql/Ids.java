package dev.stoa.kernel.graphql;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes ids of new things. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A UUID of version 7 (RFC 9562): time-ordered to the millisecond, otherwise random. */
    public static UUID next() {
        return at(Instant.now());
    }

    /** The same for another time than now, for things that came to be earlier. */
    public static UUID at(Instant time) {
        long high = time.toEpochMilli() << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
