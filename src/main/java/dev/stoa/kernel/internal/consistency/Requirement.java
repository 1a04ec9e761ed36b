package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.consistency.Consistency.Freshness;
import dev.stoa.kernel.eventstore.EventAddress;
import org.jspecify.annotations.Nullable;

/** One thing that a wait waits for: a processor (null: nothing but the log) has to show a stream up to a version. */
final class Requirement {

    private final Wait wait;
    private final @Nullable String processorId;
    private final EventAddress address;
    private volatile @Nullable Freshness settled;

    Requirement(Wait wait, @Nullable String processorId, EventAddress address) {
        this.wait = wait;
        this.processorId = processorId;
        this.address = address;
    }

    @Nullable
    String processorId() {
        return processorId;
    }

    EventAddress address() {
        return address;
    }

    @Nullable
    Freshness settled() {
        return settled;
    }

    void applied(int version) {
        if (version >= address.version()) {
            settle(Freshness.FRESH);
        }
    }

    synchronized void settle(Freshness freshness) {
        if (settled == null) {
            settled = freshness;
            wait.settledOne();
        }
    }
}
