package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.eventstore.EventAddress;
import java.util.List;

/**
 * Where the workers of processors tell what they have applied, after each commit. Calls return at once, run no code of
 * others on the calling thread and never throw; what nobody waits for or follows is forgotten.
 */
public interface AppliedChanges {

    /**
     * This node has applied events: all up to each address's version, in its stream, for this processor. An address
     * with the version 0 says no more than that the thing of that stream is shown differently.
     */
    void applied(String processorId, List<EventAddress> addresses);

    /** The same, done by another node and told by it. */
    void appliedElsewhere(String processorId, List<EventAddress> addresses);

    /** Changes of other nodes may have been missed: everyone who waits or follows looks again. */
    void resync();
}
