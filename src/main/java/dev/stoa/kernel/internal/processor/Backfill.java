package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.eventstore.RecordedReader;
import dev.stoa.kernel.internal.eventstore.StoredEvent;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Applies a stretch of the log to staging tables, in position order, leaving out what an operator skipped. */
@Component
class Backfill {

    private static final int BATCH = 1000;

    private static final String EVENTS = """
         SELECT e.* FROM kernel.event e
          WHERE e.position > ? AND e.position <= ? AND e.event_type = ANY (?)
            AND NOT EXISTS (SELECT FROM kernel.skipped_event s
                             WHERE s.processor_id = ? AND s.stream_id = e.stream_id AND s.version = e.version)
          ORDER BY e.position LIMIT ?
         """;

    private final JdbcTemplate jdbc;
    private final RecordedReader reader;
    private final TransactionTemplate transaction;

    Backfill(JdbcTemplate jdbc, RecordedReader reader, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Applies the events after {@code from} up to {@code until} in batches, each a transaction; gives their number. */
    long run(ProcessorBody body, String schema, long from, long until) {
        long applied = 0;
        long position = from;
        List<Recorded<?>> batch;
        do {
            long after = position;
            batch = transaction.execute(status -> apply(body, schema, after, until));
            applied += batch.size();
            position = batch.isEmpty() ? until : batch.getLast().position();
        } while (batch.size() == BATCH);
        return applied;
    }

    /** The same within the caller's transaction. */
    void inTransaction(ProcessorBody body, String schema, long from, long until) {
        long position = from;
        List<Recorded<?>> batch;
        do {
            batch = apply(body, schema, position, until);
            position = batch.isEmpty() ? until : batch.getLast().position();
        } while (batch.size() == BATCH);
    }

    private List<Recorded<?>> apply(ProcessorBody body, String schema, long after, long until) {
        jdbc.queryForList("SELECT set_config('search_path', ?, true)", "\"%s\", public".formatted(schema));
        var events = reader.read(jdbc.query(EVENTS, StoredEvent::read, after, until,
                body.eventTypes().toArray(String[]::new), body.id(), BATCH));
        var applying = body.begin(events);
        for (var recorded : events) {
            try {
                applying.apply(recorded);
            } catch (RuntimeException failure) {
                throw new HandlerFailure(recorded, 0, failure);
            }
        }
        applying.finish();
        return events;
    }
}
