package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.eventstore.EventAddress;

/** Somebody in the node who wants to know of applied events. Called by workers: returns at once and never throws. */
interface ChangeListener {

    /** The processor has applied everything of the stream up to the version. */
    void changed(String processorId, EventAddress address);

    /** Anything may have changed. */
    void resync();
}
