package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEventStore implements EventStore {

    private static final String READ = "SELECT " + StoredEvent.COLUMNS + """
             FROM kernel.event
            WHERE stream_id = :stream AND version > :after
            ORDER BY version LIMIT :limit
            """;

    private static final String READ_SEVERAL = "SELECT " + StoredEvent.COLUMNS + """
             FROM unnest(CAST(:streams AS uuid[]), :afters) AS wanted (stream, after)
             JOIN kernel.event ON stream_id = wanted.stream AND version > wanted.after
            ORDER BY stream_id, version LIMIT :limit
            """;

    private static final String FIND = "SELECT " + StoredEvent.COLUMNS + """
             FROM kernel.event WHERE stream_id = :stream AND version = :version
            """;

    private static final String CURRENT_VERSION = """
            SELECT coalesce(max(version), 0) FROM kernel.event WHERE stream_id = :stream
            """;

    private final JdbcClient jdbc;
    private final RecordedReader reader;

    JdbcEventStore(JdbcClient jdbc, RecordedReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @Override
    public List<Recorded<?>> read(UUID streamId, int afterVersion, int limit) {
        return reader.read(jdbc.sql(READ).param("stream", streamId).param("after", afterVersion)
                .param("limit", limit).query(StoredEvent::read).list());
    }

    @Override
    public List<Recorded<?>> read(Map<UUID, Integer> afterVersions, int limit) {
        var streams = List.copyOf(afterVersions.keySet());
        if (streams.isEmpty()) {
            return List.of();
        }
        return reader.read(jdbc.sql(READ_SEVERAL)
                .param("streams", streams.stream().map(UUID::toString).toArray(String[]::new))
                .param("afters", streams.stream().map(afterVersions::get).toArray(Integer[]::new))
                .param("limit", limit).query(StoredEvent::read).list());
    }

    @Override
    public Optional<Recorded<?>> find(EventAddress address) {
        return reader.read(jdbc.sql(FIND).param("stream", address.streamId()).param("version", address.version())
                .query(StoredEvent::read).list()).stream().findFirst();
    }

    @Override
    public int currentVersion(UUID streamId) {
        return jdbc.sql(CURRENT_VERSION).param("stream", streamId).query(Integer.class).single();
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM kernel.event)").query(Boolean.class).single();
    }
}
