package dev.stoa.kernel.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the log. Appending is the command gateway's alone. */
public interface EventStore {

    /**
     * The events of a stream in version order.
     *
     * @param afterVersion
     *            the version to begin after; 0 for all
     * @param limit
     *            at most so many
     * @return the events, empty for an unknown stream
     */
    List<Recorded<?>> read(UUID streamId, int afterVersion, int limit);

    /**
     * The events of several streams in one statement, stream by stream in version order.
     *
     * @param afterVersions
     *            for each stream the version to begin after; 0 for all
     * @param limit
     *            at most so many altogether; where so many come there may be more
     */
    List<Recorded<?>> read(Map<UUID, Integer> afterVersions, int limit);

    /** One event, or empty where nothing stands at the address. */
    Optional<Recorded<?>> find(EventAddress address);

    /** The last version of a stream as it is committed now; 0 for an unknown stream. */
    int currentVersion(UUID streamId);

    /** Whether nothing has ever happened. */
    boolean isEmpty();
}
