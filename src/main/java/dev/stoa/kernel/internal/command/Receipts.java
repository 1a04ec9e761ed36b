package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.internal.append.Fingerprint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Receipts kept under idempotency keys. */
@Repository
class Receipts {

    private static final String FIND = """
            SELECT command_id, fingerprint, stream_id, stream_type, version, recorded_at
              FROM kernel.receipt
             WHERE actor = :actor AND idempotency_key = :key
            """;

    /** What a process may still repeat under its key is kept, however old. */
    private static final String DELETE = """
            DELETE FROM kernel.receipt
             WHERE (actor, idempotency_key) IN (
                   SELECT actor, idempotency_key FROM kernel.receipt
                    WHERE recorded_at < :before
                      AND NOT EXISTS (SELECT FROM kernel.outgoing_command o
                                       WHERE o.id = receipt.command_id AND o.outcome IS NULL)
                    ORDER BY recorded_at LIMIT :limit
                      FOR UPDATE SKIP LOCKED)
            """;

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kept> find(String actor, String key) {
        return jdbc.sql(FIND).param("actor", actor).param("key", key).query((row, number) -> kept(row)).optional();
    }

    /** Deletes up to {@code limit} that are older; gives how many. */
    int deleteBefore(Instant before, int limit) {
        return jdbc.sql(DELETE).param("before", before.atOffset(ZoneOffset.UTC)).param("limit", limit).update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getObject("command_id", UUID.class), Fingerprint.of(row.getBytes("fingerprint")),
                row.getObject("stream_id", UUID.class), row.getString("stream_type"), row.getInt("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    record Kept(UUID commandId, Fingerprint fingerprint, UUID streamId, String streamType, int version,
            Instant recordedAt) {}
}
