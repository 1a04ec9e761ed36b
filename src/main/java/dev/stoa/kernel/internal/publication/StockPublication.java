package dev.stoa.kernel.internal.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/** A publication of a stock listener as it is stored; the event is read when it is asked for. */
final class StockPublication implements TargetEventPublication {

    private final UUID identifier;
    private final Instant publicationDate;
    private final PublicationTargetIdentifier listener;
    private final Supplier<Object> event;
    private final int attempts;
    private final @Nullable Instant lastResubmission;
    private @Nullable Instant completionDate;
    private Status status;

    private StockPublication(ResultSet row, EventSerializer serializer) throws SQLException {
        this.identifier = row.getObject("id", UUID.class);
        this.publicationDate = row.getTimestamp("publication_date").toInstant();
        this.listener = PublicationTargetIdentifier.of(row.getString("listener_id"));
        this.completionDate = instant(row.getTimestamp("completion_date"));
        this.lastResubmission = instant(row.getTimestamp("last_resubmission_date"));
        this.attempts = row.getInt("completion_attempts");
        this.status = statusOf(row.getString("status"), completionDate);
        var serialized = row.getString("serialized_event");
        var type = row.getString("event_type");
        this.event = SingletonSupplier
                .of(() -> serializer.deserialize(serialized, ClassUtils.resolveClassName(type, null)));
    }

    static TargetEventPublication read(ResultSet row, EventSerializer serializer) throws SQLException {
        return new StockPublication(row, serializer);
    }

    private static Status statusOf(@Nullable String stored, @Nullable Instant completionDate) {
        if (stored != null) {
            return Status.valueOf(stored);
        }
        return completionDate == null ? Status.PROCESSING : Status.COMPLETED;
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    @Override
    public UUID getIdentifier() {
        return identifier;
    }

    @Override
    public Object getEvent() {
        return event.get();
    }

    @Override
    public Instant getPublicationDate() {
        return publicationDate;
    }

    @Override
    public PublicationTargetIdentifier getTargetIdentifier() {
        return listener;
    }

    @Override
    public Optional<Instant> getCompletionDate() {
        return Optional.ofNullable(completionDate);
    }

    @Override
    public Status getStatus() {
        return status;
    }

    @Override
    public @Nullable Instant getLastResubmissionDate() {
        return lastResubmission;
    }

    @Override
    public int getCompletionAttempts() {
        return attempts;
    }

    @Override
    public void markCompleted(Instant instant) {
        this.completionDate = instant;
        this.status = Status.COMPLETED;
    }
}
