package dev.stoa.support;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.EventMetadata;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.internal.eventstore.MetadataJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Appends any events, without a command: the event and its publications in one transaction. */
public class EventLog {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;
    private final EventTypes types;
    private final EventJson json;
    private final MetadataJson metadataJson;

    public EventLog(JdbcClient jdbc, PlatformTransactionManager transactions, ApplicationEventPublisher publisher,
            EventTypes types, EventJson json, MetadataJson metadataJson) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.publisher = publisher;
        this.types = types;
        this.json = json;
        this.metadataJson = metadataJson;
    }

    /** An event on its way into a stream, whose next version it takes. */
    public record Entry(String streamType, UUID streamId, DomainEvent event, @Nullable EventAddress cause) {

        public Entry(String streamType, UUID streamId, DomainEvent event) {
            this(streamType, streamId, event, null);
        }
    }

    /** Appends in one transaction, in this order. */
    public List<Recorded<?>> append(List<Entry> entries) {
        return transaction.execute(_ -> {
            var recorded = entries.stream().<Recorded<?>>map(this::insert).toList();
            recorded.forEach(publisher::publishEvent);
            return recorded;
        });
    }

    private Recorded<?> insert(Entry entry) {
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var command = UUID.randomUUID();
        var metadata = new EventMetadata("test", command, command, entry.cause(), List.of(), List.of());
        var type = entry.event().getClass();
        return jdbc.sql("""
                INSERT INTO kernel.event (stream_id, stream_type, version, event_type, schema_version, payload, metadata,
                   recorded_at)
                VALUES (:stream, :streamType,
                   (SELECT coalesce(max(version), 0) + 1 FROM kernel.event WHERE stream_id = :stream), :type, :schema,
                   :payload::jsonb, :metadata::jsonb, :at)
                RETURNING position, version""").param("stream", entry.streamId())
                .param("streamType", entry.streamType()).param("type", types.nameOf(type))
                .param("schema", types.versionOf(type)).param("payload", json.write(entry.event()))
                .param("metadata", metadataJson.write(metadata))
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query((row, _) -> new Recorded<>(entry.event(), entry.streamId(), entry.streamType(),
                        row.getInt("version"), row.getLong("position"), at, metadata))
                .single();
    }
}
