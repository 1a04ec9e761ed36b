package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.internal.eventstore.EventJson;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;

/** Stored states of long streams. Hints: one that does not fit, or cannot be read, is passed over. */
@Repository
class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private static final String FIND = """
            SELECT version, state FROM kernel.snapshot WHERE stream_id = :stream AND state_version = :stateVersion
            """;

    private static final String SAVE = """
            INSERT INTO kernel.snapshot AS old (stream_id, version, state_version, state)
            VALUES (:stream, :version, :stateVersion, :state::jsonb)
            ON CONFLICT (stream_id) DO UPDATE
               SET version = excluded.version, state_version = excluded.state_version, state = excluded.state
             WHERE old.version < excluded.version OR old.state_version < excluded.state_version
            """;

    private final JdbcClient jdbc;
    private final EventJson json;

    Snapshots(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Aggregate> find(Decider<?, Object, ?> decider, UUID streamId) {
        return jdbc.sql(FIND).param("stream", streamId).param("stateVersion", decider.stateVersion())
                .query((row, number) -> new Stored(row.getInt("version"), row.getString("state"))).optional()
                .flatMap(stored -> read(decider, streamId, stored));
    }

    void save(Decider<?, Object, ?> decider, Aggregate aggregate) {
        var state = json.mapper().writerFor(decider.stateType()).writeValueAsString(aggregate.state());
        jdbc.sql(SAVE).param("stream", aggregate.streamId()).param("version", aggregate.version())
                .param("stateVersion", decider.stateVersion()).param("state", state).update();
    }

    private Optional<Aggregate> read(Decider<?, Object, ?> decider, UUID streamId, Stored stored) {
        try {
            Object state = json.mapper().readValue(stored.state, decider.stateType());
            return Optional.of(new Aggregate(decider.streamType(), streamId, stored.version, state));
        } catch (JacksonException e) {
            LOG.warn("The snapshot of {} {} at version {} cannot be read and is passed over. Raise stateVersion() of {}"
                    + " when its state changes.", decider.streamType(), streamId, stored.version, decider.getClass(),
                    e);
            return Optional.empty();
        }
    }

    private record Stored(int version, String state) {}
}
