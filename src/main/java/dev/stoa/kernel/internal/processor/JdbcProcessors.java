package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.processor.ParkedEvent;
import dev.stoa.kernel.processor.ProcessorStatus;
import dev.stoa.kernel.processor.ProcessorStatus.Kind;
import dev.stoa.kernel.processor.ProcessorStatus.State;
import dev.stoa.kernel.processor.Processors;
import dev.stoa.kernel.processor.UnknownProcessor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What operators see and do, straight on the tables. */
@Component
class JdbcProcessors implements Processors {

    private static final String LIST = """
         SELECT r.id, r.kind, r.state, r.reason, r.code_version,
                (SELECT count(*) FROM (SELECT FROM kernel.event_publication p
                                        WHERE p.listener_id = r.id LIMIT 10000) w) AS waiting,
                (SELECT p.publication_date FROM kernel.event_publication p
                  WHERE p.listener_id = r.id ORDER BY p.position LIMIT 1) AS oldest,
                (SELECT count(*) FROM kernel.parked_stream s WHERE s.processor_id = r.id)
                + (SELECT count(DISTINCT h.instance_id) FROM kernel.held_input h
                    WHERE h.process_id = r.id AND h.skipped_at IS NULL)
                + (SELECT count(*) FROM kernel.outgoing_command o
                    WHERE o.process_id = r.id AND o.outcome IS NULL AND o.error IS NOT NULL) AS parked
           FROM kernel.processor r ORDER BY r.id
         """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ProcessorRows rows;
    private final ParkedStreams parked;
    private final ParkedElsewhere elsewhere;
    private final Workers workers;
    private final Rebuild rebuild;
    private final Retirement retirement;

    JdbcProcessors(JdbcTemplate jdbc, PlatformTransactionManager transactions, ProcessorRows rows,
            ParkedStreams parked, ParkedElsewhere elsewhere, Workers workers, Rebuild rebuild, Retirement retirement) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.rows = rows;
        this.parked = parked;
        this.elsewhere = elsewhere;
        this.workers = workers;
        this.rebuild = rebuild;
        this.retirement = retirement;
    }

    @Override
    public List<ProcessorStatus> list() {
        var now = Instant.now();
        return jdbc.query(LIST, (row, number) -> status(row, now));
    }

    @Override
    public List<ParkedEvent> parked(String processorId, int limit) {
        var streams = jdbc.query("""
            SELECT * FROM kernel.parked_stream WHERE processor_id = ? ORDER BY parked_at, stream_id LIMIT ?
            """, (row, number) -> parkedEvent(row), processorId, limit);
        return Stream.concat(streams.stream(), elsewhere.list(processorId, limit).stream())
                .sorted(Comparator.comparing(ParkedEvent::parkedAt)).limit(limit).toList();
    }

    @Override
    public void pause(String processorId, String reason) {
        change(processorId, State.PAUSED, reason);
    }

    @Override
    public void resume(String processorId) {
        change(processorId, State.RUNNING, null);
        workers.wake(processorId);
    }

    @Override
    public void retry(String processorId, EventAddress address) {
        if (parked.retryNow(processorId, address) | elsewhere.retry(processorId, address)) {
            workers.wake(processorId);
        }
    }

    @Override
    public void skip(String processorId, EventAddress address, String reason) {
        transaction.executeWithoutResult(status -> {
            lock(processorId);
            if (!elsewhere.skip(processorId, address, reason)) {
                leaveOut(processorId, address, reason);
            }
        });
        workers.wake(processorId);
    }

    @Override
    public void rebuild(String processorId) {
        var body = workers.body(processorId).filter(ProcessorBody::fromBeginning)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is no projection that this node has the code of".formatted(processorId)));
        rebuild.run(body);
        workers.wake(processorId);
    }

    @Override
    public void retire(String processorId) {
        if (workers.body(processorId).isPresent()) {
            throw new IllegalArgumentException(
                    "This node has the code of \"%s\"; run a release without it first".formatted(processorId));
        }
        retirement.retire(processorId);
    }

    private void leaveOut(String processorId, EventAddress address, String reason) {
        int released = jdbc.update(
                "DELETE FROM kernel.parked_stream WHERE processor_id = ? AND stream_id = ? AND version = ?",
                processorId, address.streamId(), address.version());
        if (released == 0) {
            throw new IllegalArgumentException("Processor %s has not parked %s".formatted(processorId, address));
        }
        jdbc.update("""
            INSERT INTO kernel.skipped_event (processor_id, stream_id, version, reason) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """, processorId, address.streamId(), address.version(), reason);
        jdbc.update("DELETE FROM kernel.event_publication WHERE listener_id = ? AND stream_id = ? AND version = ?",
                processorId, address.streamId(), address.version());
    }

    private void lock(String processorId) {
        var found = jdbc.queryForList("SELECT pg_advisory_xact_lock(?, number) FROM kernel.processor WHERE id = ?",
                ProcessorQueue.LOCK_CLASS, processorId);
        if (found.isEmpty()) {
            throw new UnknownProcessor(processorId);
        }
    }

    private void change(String processorId, State state, @Nullable String reason) {
        if (!rows.state(processorId, state, reason)) {
            throw new UnknownProcessor(processorId);
        }
    }

    private static ProcessorStatus status(ResultSet row, Instant now) throws SQLException {
        return new ProcessorStatus(row.getString("id"), Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")), row.getString("reason"), row.getInt("code_version"),
                row.getLong("waiting"), instant(row.getTimestamp("oldest")), row.getInt("parked"), now);
    }

    private static ParkedEvent parkedEvent(ResultSet row) throws SQLException {
        return new ParkedEvent(row.getString("processor_id"),
                new EventAddress(row.getObject("stream_id", UUID.class), row.getInt("version")), row.getString("error"),
                row.getInt("attempts"), row.getTimestamp("parked_at").toInstant(),
                instant(row.getTimestamp("next_attempt")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
