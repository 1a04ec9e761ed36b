package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.EventMetadata;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Appends the way the kernel does: event and publications in one transaction. */
record TripLog(JdbcTemplate jdbc, PlatformTransactionManager transactions, ApplicationEventPublisher publisher,
        EventTypes types, EventJson json, Clock clock) {

    Recorded<?> append(UUID stream, TripEvent event) {
        return Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(status -> inTransaction(stream, event)));
    }

    private Recorded<?> inTransaction(UUID stream, TripEvent event) {
        int version = 1 + Objects.requireNonNull(jdbc.queryForObject(
                "SELECT coalesce(max(version), 0) FROM kernel.event WHERE stream_id = ?", Integer.class, stream));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = UUID.randomUUID();
        long position = Objects.requireNonNull(jdbc.queryForObject("""
                INSERT INTO kernel.event (stream_id, stream_type, version, event_type, schema_version, payload,
                                          metadata, recorded_at)
                VALUES (?, 'trip', ?, ?, 1, ?::jsonb, ?::jsonb, ?) RETURNING position
                """, Long.class, stream, version, types.nameOf(event.getClass()), json.write(event), """
                {"actor": "test", "commandId": "%s", "correlationId": "%s"}
                """.formatted(id, id), now.atOffset(ZoneOffset.UTC)));
        var recorded = new Recorded<>(event, stream, "trip", version, position, now,
                new EventMetadata("test", id, id, null, List.of(), List.of()));
        publisher.publishEvent(recorded);
        return recorded;
    }
}
