package dev.stoa.kernel.internal.process;

import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up receipts of the gateway, passing over those that {@link Outcomes} wrote for refusals. */
@Repository
class AcceptedCommands {

    private final JdbcClient jdbc;

    AcceptedCommands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version that the command with the key led to, if one was accepted. */
    OptionalInt version(String actor, String key) {
        Optional<Integer> version = jdbc.sql("""
                SELECT version FROM kernel.receipt
                 WHERE actor = :actor AND idempotency_key = :key AND octet_length(fingerprint) > 0
                """).param("actor", actor).param("key", key).query(Integer.class).optional();
        return version.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
