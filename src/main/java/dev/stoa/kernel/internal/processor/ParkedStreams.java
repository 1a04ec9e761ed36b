package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** What is held back because an event fails, and the attempts at single events. */
@Component
class ParkedStreams {

    private static final RowMapper<EventAddress> ADDRESS = (row, number) -> new EventAddress(
            row.getObject("stream_id", UUID.class), row.getInt("version"));

    private static final RowMapper<Due> DUE = (row, number) -> new Due(ADDRESS.mapRow(row, number),
            row.getInt("attempts"));

    private final JdbcTemplate jdbc;

    ParkedStreams(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The first addresses in order whose streams are not held back, without reading their events. */
    List<EventAddress> addressesDue(String processorId, int limit) {
        return jdbc.query("""
            SELECT p.stream_id, p.version FROM kernel.event_publication p
             WHERE p.listener_id = ?
               AND NOT EXISTS (SELECT FROM kernel.parked_stream s
                                WHERE s.processor_id = p.listener_id AND s.stream_id = p.stream_id)
             ORDER BY p.position LIMIT ?
            """, ADDRESS, processorId, limit);
    }

    /** Notes, in a transaction of its own, that an event is about to be tried alone; gives the number of the try. */
    int beginAttempt(String processorId, EventAddress address) {
        var attempts = jdbc.queryForObject("""
            INSERT INTO kernel.attempt (processor_id, stream_id, version, attempts) VALUES (?, ?, ?, 1)
            ON CONFLICT (processor_id, stream_id, version) DO UPDATE SET attempts = kernel.attempt.attempts + 1
            RETURNING attempts
            """, Integer.class, processorId, address.streamId(), address.version());
        return attempts == null ? 1 : attempts;
    }

    /** Events that were being tried alone when a process ended, with all tries until then. */
    List<Due> interrupted(String processorId) {
        return jdbc.query("""
            SELECT a.stream_id, a.version, a.attempts + coalesce(s.attempts, 0) AS attempts
              FROM kernel.attempt a
              LEFT JOIN kernel.parked_stream s USING (processor_id, stream_id, version)
             WHERE a.processor_id = ?
            """, DUE, processorId);
    }

    /** Forgets that an event was about to be tried. */
    void forgetAttempt(String processorId, EventAddress address) {
        jdbc.update("DELETE FROM kernel.attempt WHERE processor_id = ? AND stream_id = ? AND version = ?", processorId,
                address.streamId(), address.version());
    }

    /** Holds a stream back, or renews what is known about one that is; by the first event of it that fails. */
    void park(String processorId, EventAddress address, @Nullable UUID instanceId, String error, int attempts,
            @Nullable Duration pause) {
        jdbc.update("""
            INSERT INTO kernel.parked_stream
                   (processor_id, stream_id, version, instance_id, error, attempts, parked_at, next_attempt)
            SELECT ?, ?, ?, ?, ?, ?, now(), now() + ?::float8 * interval '1 millisecond'
             WHERE EXISTS (SELECT FROM kernel.event_publication p
                            WHERE p.listener_id = ? AND p.stream_id = ? AND p.version = ?)
            ON CONFLICT (processor_id, stream_id) DO UPDATE
               SET version = excluded.version, instance_id = excluded.instance_id, error = excluded.error,
                   attempts = excluded.attempts, next_attempt = excluded.next_attempt
             WHERE excluded.version <= parked_stream.version
            """, processorId, address.streamId(), address.version(), instanceId, error, attempts,
                pause == null ? null : pause.toMillis(), processorId, address.streamId(), address.version());
    }

    /**
     * Lets a stream go on whose parked event is there no more, inside the transaction that applied it; or one that is
     * parked by an event though an earlier one has not been applied, which is then the next.
     */
    void release(String processorId, EventAddress address) {
        jdbc.update("""
            DELETE FROM kernel.parked_stream s
             WHERE s.processor_id = ? AND s.stream_id = ? AND s.version = ?
               AND (SELECT min(p.version) FROM kernel.event_publication p
                     WHERE p.listener_id = s.processor_id AND p.stream_id = s.stream_id)
                   IS DISTINCT FROM s.version
            """, processorId, address.streamId(), address.version());
        forgetAttempt(processorId, address);
    }

    /** The parked events whose next attempt is due, with the attempts so far. */
    List<Due> due(String processorId, int limit) {
        return jdbc.query("""
            SELECT stream_id, version, attempts FROM kernel.parked_stream
             WHERE processor_id = ? AND next_attempt <= now() ORDER BY next_attempt LIMIT ?
            """, DUE, processorId, limit);
    }

    /** Makes a parked event due now; false where it is not parked. */
    boolean retryNow(String processorId, EventAddress address) {
        return jdbc.update("""
            UPDATE kernel.parked_stream SET next_attempt = ?
             WHERE processor_id = ? AND stream_id = ? AND version = ?
            """, Timestamp.from(Instant.EPOCH), processorId, address.streamId(), address.version()) > 0;
    }

    record Due(EventAddress address, int attempts) {}
}
