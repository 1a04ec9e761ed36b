package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.eventstore.EventAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.postgresql.PGStatement;

/** Inserts the events of a group in one statement, in the order given. */
final class EventRows {

    /** Sorted before the positions are drawn, so that these grow with version. No base or a taken version: no row. */
    private static final String INSERT = """
            INSERT INTO kernel.event
              (stream_id, stream_type, version, event_type, schema_version, payload, metadata, recorded_at)
            SELECT n.stream_id, n.stream_type, n.version, n.event_type, n.schema_version,
                   n.payload::jsonb, n.metadata::jsonb, greatest(n.recorded_at::timestamptz, base.recorded_at)
              FROM unnest(?::uuid[], ?::text[], ?::int[], ?::int[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[])
                   WITH ORDINALITY AS n(stream_id, stream_type, base, version, event_type, schema_version,
                                        payload, metadata, recorded_at, number)
              LEFT JOIN kernel.event base ON base.stream_id = n.stream_id AND base.version = n.base
             WHERE n.base = 0 OR base.version IS NOT NULL
             ORDER BY n.number
            ON CONFLICT (stream_id, version) DO NOTHING
            RETURNING position, stream_id, version, recorded_at
            """;

    private EventRows() {}

    static List<WrittenEvent> insert(Connection connection, List<PendingAppend> sorted) throws SQLException {
        var rows = rows(sorted);
        if (rows.isEmpty()) {
            return List.of();
        }
        try (var statement = connection.prepareStatement(INSERT)) {
            planForThePresentSize(statement);
            new ArrayParameters<>(connection, statement, rows.values()) //
                    .add("uuid", row -> row.append().streamId()).addText(row -> row.append().streamType())
                    .add("int4", row -> row.append().baseVersion()).add("int4", Row::version)
                    .addText(row -> row.event.type()).add("int4", row -> row.event.schemaVersion())
                    .addText(row -> row.event.payload()).addText(row -> row.event.metadataJson())
                    .addText(row -> row.append().at());
            return written(statement, rows);
        }
    }

    /** A plan kept from when the log was small would read all of it. */
    private static void planForThePresentSize(PreparedStatement statement) throws SQLException {
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }

    private static Map<EventAddress, Row> rows(List<PendingAppend> sorted) {
        var rows = new LinkedHashMap<EventAddress, Row>();
        for (var origin : sorted) {
            int version = origin.append().baseVersion();
            for (var event : origin.append().events()) {
                version++;
                rows.put(new EventAddress(origin.append().streamId(), version), new Row(origin, event, version));
            }
        }
        return rows;
    }

    private static List<WrittenEvent> written(PreparedStatement statement, Map<EventAddress, Row> rows)
            throws SQLException {
        var written = new ArrayList<WrittenEvent>();
        try (var result = statement.executeQuery()) {
            while (result.next()) {
                written.add(written(result, rows));
            }
        }
        return written;
    }

    private static WrittenEvent written(ResultSet result, Map<EventAddress, Row> rows) throws SQLException {
        var address = new EventAddress(result.getObject("stream_id", UUID.class), result.getInt("version"));
        var row = Objects.requireNonNull(rows.get(address));
        return new WrittenEvent(row.origin, row.event, row.version, result.getLong("position"),
                result.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private record Row(PendingAppend origin, NewEvent event, int version) {

        Append append() {
            return origin.append();
        }
    }
}
