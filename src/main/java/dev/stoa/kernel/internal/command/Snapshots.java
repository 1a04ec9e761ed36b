package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.internal.eventstore.SealedJson;
import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import dev.stoa.kernel.internal.personaldata.PersonalJson;
import dev.stoa.kernel.internal.personaldata.Place;
import dev.stoa.kernel.internal.personaldata.TamperedPersonalData;
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
    private final SealedJson sealed;
    private final PersonalJson personal;

    Snapshots(JdbcClient jdbc, EventJson json, SealedJson sealed, PersonalJson personal) {
        this.jdbc = jdbc;
        this.json = json;
        this.sealed = sealed;
        this.personal = personal;
    }

    Optional<Aggregate> find(Decider<?, Object, ?> decider, UUID streamId) {
        return jdbc.sql(FIND).param("stream", streamId).param("stateVersion", decider.stateVersion())
                .query((row, number) -> new Stored(row.getInt("version"), row.getString("state"))).optional()
                .flatMap(stored -> read(decider, streamId, stored));
    }

    /** Leaves out the snapshot where it would carry something about a person over an erasure. */
    void save(Decider<?, Object, ?> decider, Aggregate aggregate) {
        var state = json.mapper().writerFor(decider.stateType()).writeValueAsString(aggregate.state());
        written(aggregate, state).ifPresent(it -> jdbc.sql(SAVE).param("stream", aggregate.streamId())
                .param("version", aggregate.version()).param("stateVersion", decider.stateVersion())
                .param("state", it).update());
    }

    private Optional<String> written(Aggregate aggregate, String state) {
        if (!PersonalJson.concerns(aggregate.state().getClass())) {
            return Optional.of(state);
        }
        var tree = json.mapper().readTree(state);
        return personal.sealUnderFirstKeys(aggregate.state(), tree,
                Place.ofSnapshot(aggregate.streamId(), aggregate.version()),
                json.mapper()) ? Optional.of(json.write(tree)) : Optional.empty();
    }

    private Optional<Aggregate> read(Decider<?, Object, ?> decider, UUID streamId, Stored stored) {
        try {
            return Optional.of(new Aggregate(decider.streamType(), streamId, stored.version,
                    sealed.read(stored.state, decider.stateType(), Place.ofSnapshot(streamId, stored.version))));
        } catch (JacksonException | TamperedPersonalData e) {
            LOG.warn("The snapshot of {} {} at version {} cannot be read and is passed over. Raise stateVersion() of {}"
                    + " when its state changes.", decider.streamType(), streamId, stored.version, decider.getClass(),
                    MaskedFailure.of(e));
            return Optional.empty();
        }
    }

    private record Stored(int version, String state) {}
}
