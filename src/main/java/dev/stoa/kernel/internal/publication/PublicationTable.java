package dev.stoa.kernel.internal.publication;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes publications. Who gets an event is read from {@code kernel.processor} in the same statement, so that a
 * processor that this node has no code for gets its publications too. The id is made of time, processor and position:
 * time-ordered, and the same however often it is computed.
 */
@Component
class PublicationTable {

    private static final String INSERT = """
         INSERT INTO kernel.event_publication (id, publication_date, listener_id, serialized_event, event_type,
                completion_attempts, last_resubmission_date, status, stream_id, version, position)
         SELECT (lpad(to_hex((extract(epoch FROM e.recorded_at) * 1000)::bigint), 12, '0')
                 || '8' || lpad(to_hex(p.number), 3, '0') || '8' || lpad(to_hex(e.position), 15, '0'))::uuid,
                e.recorded_at, p.id, e.stream_id || '@' || e.version, ?, 1, e.recorded_at, 'PUBLISHED',
                e.stream_id, e.version, e.position
           FROM unnest(?::uuid[], ?::int[], ?::bigint[], ?::text[], ?::timestamptz[])
                AS e (stream_id, version, position, event_type, recorded_at)
           JOIN kernel.processor p ON e.event_type = ANY (p.event_types)
          ORDER BY e.position, p.number
         """;

    private final JdbcTemplate jdbc;
    private final EventTypes types;

    PublicationTable(JdbcTemplate jdbc, EventTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    void insert(List<Recorded<?>> events) {
        var ordered = events.stream().sorted(Comparator.<Recorded<?>>comparingLong(Recorded::position)).toList();
        jdbc.update(connection -> {
            var statement = connection.prepareStatement(INSERT);
            statement.setString(1, Recorded.class.getName());
            statement.setArray(2, array(connection, "uuid", ordered, Recorded::streamId));
            statement.setArray(3, array(connection, "int4", ordered, Recorded::version));
            statement.setArray(4, array(connection, "int8", ordered, Recorded::position));
            statement.setArray(5, array(connection, "text", ordered, it -> types.nameOf(it.event().getClass())));
            statement.setArray(6,
                    array(connection, "timestamptz", ordered, it -> it.recordedAt().toString()));
            return statement;
        });
    }

    private static java.sql.Array array(Connection connection, String type, List<Recorded<?>> events,
            Function<Recorded<?>, Object> value) throws java.sql.SQLException {
        return connection.createArrayOf(type, events.stream().map(value).toArray());
    }
}
