package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.internal.eventstore.RecordedReader;
import dev.stoa.kernel.internal.eventstore.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The statements of a batch. All run inside the batch's transaction. */
@Component
class ProcessorQueue {

    /** The class of the advisory locks of processors: the letters of the house. */
    static final int LOCK_CLASS = 0x53544f41;

    /** Nested loops by key, whatever the planner's statistics of a queue say. */
    private static final String EVENT = """
           CROSS JOIN LATERAL (SELECT * FROM kernel.event e
                 WHERE e.stream_id = due.stream_id AND e.version = due.version OFFSET 0) e
          ORDER BY due.position
         """;

    private static final String DUE = """
         WITH due AS MATERIALIZED (
            SELECT p.id, p.stream_id, p.version, p.position
              FROM kernel.event_publication p
             WHERE p.listener_id = ?
               AND EXISTS (SELECT FROM kernel.processor r
                            WHERE r.id = ? AND r.state = 'RUNNING' AND r.code_version = ?)
               AND NOT EXISTS (SELECT FROM kernel.parked_stream s
                                WHERE s.processor_id = p.listener_id AND s.stream_id = p.stream_id)
             ORDER BY p.position
             LIMIT ?)
         SELECT due.id AS publication_id, e.*
           FROM due
         """ + EVENT;

    private static final String ONE = """
         WITH due AS MATERIALIZED (
            SELECT p.id, p.stream_id, p.version, p.position
              FROM kernel.event_publication p
             WHERE p.listener_id = ? AND p.stream_id = ? AND p.version = ?
               AND NOT EXISTS (SELECT FROM kernel.event_publication before
                                WHERE before.listener_id = p.listener_id AND before.stream_id = p.stream_id
                                  AND before.version < p.version)
               AND EXISTS (SELECT FROM kernel.processor r
                            WHERE r.id = ? AND r.state = 'RUNNING' AND r.code_version = ?))
         SELECT due.id AS publication_id, e.*
           FROM due
         """ + EVENT;

    private final JdbcTemplate jdbc;
    private final RecordedReader reader;

    ProcessorQueue(JdbcTemplate jdbc, RecordedReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /**
     * Takes the processor's lock until the end of the transaction; false where it is taken, and where the processor has
     * been retired. The commit does not wait for the disk: a crash may lose the batch, but then its publications are
     * back as well. The search path stays as it is where it has the schema, or where that is the kernel's, which needs
     * none: whenever the path changes, the driver throws away all that the connection has prepared.
     */
    boolean lock(String processorId, String schema) {
        return jdbc.query("""
            SELECT pg_try_advisory_xact_lock(?, number)
              FROM kernel.processor,
                   set_config('search_path', CASE WHEN ? = ANY (current_schemas(false) || name 'kernel')
                                                  THEN current_setting('search_path')
                                                  ELSE format('%I, public', ?) END, true) AS path,
                   set_config('synchronous_commit', 'off', true) AS durability
             WHERE id = ?
            """, (row, number) -> row.getBoolean(1), LOCK_CLASS, schema, schema, processorId).stream().findFirst()
                .orElse(false);
    }

    /** The first publications in order, leaving out parked streams. A statement of its own, after the lock. */
    List<Publication> due(ProcessorBody body, int limit) {
        return read(jdbc.query(DUE, ProcessorQueue::stored, body.id(), body.id(), body.codeVersion(), limit));
    }

    /** One publication, parked or not, if it is still there and none of its stream comes before it. */
    Optional<Publication> one(ProcessorBody body, EventAddress address) {
        return read(jdbc.query(ONE, ProcessorQueue::stored, body.id(), address.streamId(), address.version(), body.id(),
                body.codeVersion())).stream().findFirst();
    }

    /**
     * Completes publications.
     *
     * @throws IllegalStateException
     *             when not each of them was still there: then nothing of the batch may stand
     */
    void complete(String processorId, Collection<Publication> publications) {
        var ids = publications.stream().map(Publication::id).toArray();
        int deleted = jdbc.update(connection -> {
            var statement = connection.prepareStatement("DELETE FROM kernel.event_publication WHERE id = ANY (?)");
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            return statement;
        });
        if (deleted != ids.length) {
            throw new IllegalStateException("Processor %s applied %d publications but only %d were still open"
                    .formatted(processorId, ids.length, deleted));
        }
    }

    /** Whether this node's code is what the processor's tables stand at, and it is running. */
    boolean isRunning(ProcessorBody body) {
        @Nullable
        Boolean running = jdbc.queryForObject("""
            SELECT EXISTS (SELECT FROM kernel.processor WHERE id = ? AND state = 'RUNNING' AND code_version = ?)
            """, Boolean.class, body.id(), body.codeVersion());
        return Boolean.TRUE.equals(running);
    }

    private List<Publication> read(List<Stored> rows) {
        var events = reader.read(rows.stream().map(Stored::event).toList());
        return IntStream.range(0, rows.size()).mapToObj(it -> new Publication(rows.get(it).id, events.get(it)))
                .toList();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(row.getObject("publication_id", UUID.class), StoredEvent.read(row, number));
    }

    private record Stored(UUID id, StoredEvent event) {}
}
