package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Reads rows of {@code kernel.event}: the columns {@value #COLUMNS}, by name, beside any others. Payloads of older
 * schema versions are upcast.
 *
 * <p>
 * Throws {@link UnreadableEvent} for an event type or schema version that this release does not know, and for a payload
 * that does not fit its class.
 */
@Component
public final class RecordedMapper implements RowMapper<Recorded<?>> {

    /** The columns read, for a SELECT list. */
    public static final String COLUMNS = "position, stream_id, stream_type, version, event_type, schema_version, "
            + "payload, metadata, recorded_at";

    private final PayloadReader payloads;
    private final MetadataJson metadata;

    RecordedMapper(PayloadReader payloads, MetadataJson metadata) {
        this.payloads = payloads;
        this.metadata = metadata;
    }

    @Override
    public Recorded<?> mapRow(ResultSet row, int number) throws SQLException {
        var address = new EventAddress(row.getObject("stream_id", UUID.class), row.getInt("version"));
        DomainEvent event = payloads.read(address, row.getString("event_type"), row.getInt("schema_version"),
                row.getString("payload"));
        return new Recorded<>(event, address.streamId(), row.getString("stream_type"), address.version(),
                row.getLong("position"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                metadata.read(row.getString("metadata")));
    }
}
