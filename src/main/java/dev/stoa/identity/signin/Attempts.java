package dev.stoa.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Slows guessing down: after a few failures in a row, each attempt on an address has to wait twice as long as the one
 * before, up to some minutes. Counted before the password is checked, so that guessing at once gains nothing, and for
 * addresses that nobody has as for all others.
 */
@Repository
public class Attempts {

    static final int FREE = 5;
    private static final int LONGEST_SECONDS = 300;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    private static final String COUNT = """
            INSERT INTO sign_in_attempt AS a (address_key, failures, last_at) VALUES (:key, 1, :now)
            ON CONFLICT (address_key) DO UPDATE SET
               failures = CASE WHEN a.last_at < :forgotten THEN 1 ELSE a.failures + 1 END,
               last_at = :now,
               held_until = CASE WHEN a.last_at < :forgotten OR a.failures + 1 <= :free THEN NULL
                  ELSE CAST(:now AS timestamptz)
                     + least(power(2, least(a.failures + 1 - :free, 20)), :longest) * interval '1 second' END
            WHERE a.held_until IS NULL OR a.held_until <= :now
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts an attempt; where it comes too early it is not counted, and the answer is when to come back. */
    public Optional<Instant> count(byte[] address) {
        var now = clock.instant();
        int counted = jdbc.sql(COUNT).param("key", address).param("now", at(now))
                .param("forgotten", at(now.minus(FORGOTTEN_AFTER))).param("free", FREE)
                .param("longest", LONGEST_SECONDS).update();
        return counted > 0
                ? Optional.empty()
                : Optional.of(jdbc.sql("SELECT held_until FROM sign_in_attempt WHERE address_key = :key")
                        .param("key", address).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant)
                        .orElse(now));
    }

    /** Forgets the failures of an address. */
    public void clear(byte[] address) {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE address_key = :key").param("key", address).update();
    }

    int deleteForgotten() {
        return jdbc.sql("DELETE FROM sign_in_attempt WHERE last_at < :forgotten")
                .param("forgotten", at(clock.instant().minus(FORGOTTEN_AFTER))).update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
