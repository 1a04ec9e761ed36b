package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.EventMetadata;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Appends the way the kernel does: events and publications in one transaction. */
public class TestLog {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;
    private final EventTypes types;

    public TestLog(JdbcTemplate jdbc, PlatformTransactionManager transactions, ApplicationEventPublisher publisher,
            EventTypes types) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.publisher = publisher;
        this.types = types;
    }

    public void append(UUID stream, LedgerEvent... events) {
        transaction.executeWithoutResult(status -> inTransaction(stream, events));
    }

    /** The same inside the caller's transaction, which decides when it becomes visible. */
    public List<Recorded<?>> inTransaction(UUID stream, LedgerEvent... events) {
        var recorded = new ArrayList<Recorded<?>>();
        int version = Objects.requireNonNull(jdbc.queryForObject(
                "SELECT coalesce(max(version), 0) FROM kernel.event WHERE stream_id = ?", Integer.class, stream));
        for (var event : events) {
            recorded.add(insert(stream, ++version, event));
        }
        recorded.forEach(publisher::publishEvent);
        return recorded;
    }

    private Recorded<?> insert(UUID stream, int version, LedgerEvent event) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var id = UUID.randomUUID();
        var payload = switch (event) {
            case LedgerEvent.AccountOpened(var name) -> "{\"name\": \"%s\"}".formatted(name);
            case LedgerEvent.AmountBooked(var amount) -> "{\"amount\": %d}".formatted(amount);
        };
        long position = Objects.requireNonNull(jdbc.queryForObject("""
                INSERT INTO kernel.event (stream_id, stream_type, version, event_type, schema_version, payload,
                                          metadata, recorded_at)
                VALUES (?, 'ledger', ?, ?, 1, ?::jsonb, ?::jsonb, ?::timestamptz) RETURNING position
                """, Long.class, stream, version, types.nameOf(event.getClass()), payload, """
                {"actor": "test", "commandId": "%s", "correlationId": "%s", "claimsTaken": [], "claimsReleased": []}
                """.formatted(id, id), now.toString()));
        return new Recorded<>(event, stream, "ledger", version, position, now,
                new EventMetadata("test", id, id, null, List.of(), List.of()));
    }
}
