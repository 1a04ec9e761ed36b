package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.EventAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A row of {@code kernel.event} as it is stored: read first, all of a page, and made events of by
 * {@link RecordedReader} then.
 */
public record StoredEvent(EventAddress address, String streamType, String eventType, int schemaVersion, long position,
        Instant recordedAt, String payload, String metadata) {

    /** The columns read, for a SELECT list. */
    public static final String COLUMNS = "position, stream_id, stream_type, version, event_type, schema_version, "
            + "payload, metadata, recorded_at";

    /** Reads the columns {@value #COLUMNS}, by name, beside any others. */
    public static StoredEvent read(ResultSet row, int number) throws SQLException {
        return new StoredEvent(new EventAddress(row.getObject("stream_id", UUID.class), row.getInt("version")),
                row.getString("stream_type"), row.getString("event_type"), row.getInt("schema_version"),
                row.getLong("position"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("payload"), row.getString("metadata"));
    }
}
