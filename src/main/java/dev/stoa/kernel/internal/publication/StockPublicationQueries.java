package dev.stoa.kernel.internal.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;

/** Reads the publications of stock listeners: the rows without an address. */
@Component
class StockPublicationQueries {

    private static final String SELECT = """
         SELECT id, publication_date, listener_id, serialized_event, event_type, completion_date,
                last_resubmission_date, completion_attempts, status
           FROM kernel.event_publication
          WHERE stream_id IS NULL AND\s""";

    private final JdbcTemplate jdbc;
    private final EventSerializer serializer;

    StockPublicationQueries(JdbcTemplate jdbc, EventSerializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    List<TargetEventPublication> where(String condition, Object... arguments) {
        return jdbc.query(SELECT + condition + " ORDER BY publication_date",
                (row, number) -> StockPublication.read(row, serializer), arguments);
    }

    List<TargetEventPublication> failed(@Nullable Instant before, long atMost) {
        return jdbc.query(SELECT + """
            (status = 'FAILED' OR (status IS NULL AND completion_date IS NULL))
            AND (?::timestamptz IS NULL OR publication_date < ?::timestamptz)
            ORDER BY publication_date LIMIT ?
            """, (row, number) -> StockPublication.read(row, serializer), timestamp(before), timestamp(before),
                atMost < 0 ? null : atMost);
    }

    int countByStatus(Status status) {
        var count = jdbc.queryForObject(
                "SELECT count(*) FROM kernel.event_publication WHERE stream_id IS NULL AND status = ?", Integer.class,
                status.name());
        return count == null ? 0 : count;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
