package dev.stoa.kernel.eventstore;

import java.util.List;
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

    /** One event, or empty where nothing stands at the address. */
    Optional<Recorded<?>> find(EventAddress address);

    /** The last version of a stream as it is committed now; 0 for an unknown stream. */
    int currentVersion(UUID streamId);
}
