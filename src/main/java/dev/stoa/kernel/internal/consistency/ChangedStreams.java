package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.consistency.LiveChanges;
import dev.stoa.kernel.consistency.LiveChanges.Changed;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The streams that changed since a follower last took them; of too many no more than that. */
final class ChangedStreams {

    private Set<UUID> streams = new HashSet<>();
    private boolean anything;

    synchronized void add(UUID streamId) {
        streams.add(streamId);
        if (streams.size() > LiveChanges.MOST_STREAMS) {
            addAnything();
        }
    }

    synchronized void addAnything() {
        anything = true;
        streams.clear();
    }

    /** Null where they are taken already. */
    synchronized @Nullable Changed take() {
        var taken = anything ? Changed.ANYTHING : streams.isEmpty() ? null : new Changed(streams);
        streams = new HashSet<>();
        anything = false;
        return taken;
    }
}
