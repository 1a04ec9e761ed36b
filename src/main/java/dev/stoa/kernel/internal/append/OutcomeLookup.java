package dev.stoa.kernel.internal.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds out from the log, or from the receipts, which commands of a lost commit were written. */
@Component
class OutcomeLookup {

    private static final String FIND = """
            SELECT s.command_id, e.recorded_at
              FROM unnest(?::uuid[], ?::int[], ?::uuid[]) AS s(stream_id, version, command_id)
              JOIN kernel.event e ON e.stream_id = s.stream_id AND e.version = s.version
                                 AND e.metadata ->> 'commandId' = s.command_id::text
            UNION
            SELECT s.command_id, r.recorded_at
              FROM unnest(?::text[], ?::text[], ?::uuid[]) AS s(actor, idempotency_key, command_id)
              JOIN kernel.receipt r USING (actor, idempotency_key, command_id)
            """;

    private final JdbcTemplate jdbc;

    OutcomeLookup(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** When each of the commands was recorded; those that were not are missing. */
    Map<UUID, Instant> find(List<PendingAppend> doubtful) {
        return Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<Map<UUID, Instant>>) connection -> find(connection, doubtful)));
    }

    private static Map<UUID, Instant> find(Connection connection, List<PendingAppend> doubtful) throws SQLException {
        var withEvents = appends(doubtful).stream().filter(append -> !append.events().isEmpty()).toList();
        var withReceipt = appends(doubtful).stream().filter(append -> append.receipt() != null).toList();
        try (var statement = connection.prepareStatement(FIND)) {
            new ArrayParameters<>(connection, statement, withEvents) //
                    .add("uuid", Append::streamId).add("int4", append -> append.baseVersion() + 1)
                    .add("uuid", Append::commandId).rows(withReceipt)
                    .addText(append -> Objects.requireNonNull(append.receipt()).actor())
                    .addText(append -> Objects.requireNonNull(append.receipt()).key())
                    .add("uuid", Append::commandId);
            var found = new HashMap<UUID, Instant>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    found.put(result.getObject(1, UUID.class), result.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            return found;
        }
    }

    private static List<Append> appends(List<PendingAppend> pending) {
        return pending.stream().map(PendingAppend::append).toList();
    }
}
