package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** States to decide on: from memory where there is one, else from the log. */
@Component
class Aggregates {

    private final AggregateCache cache;
    private final AggregateLoader loader;
    private final SnapshotWriter snapshots;
    private final EventStore store;
    private final BoundedReads reads;

    Aggregates(AggregateCache cache, AggregateLoader loader, SnapshotWriter snapshots, EventStore store,
            BoundedReads reads) {
        this.cache = cache;
        this.loader = loader;
        this.snapshots = snapshots;
        this.store = store;
        this.reads = reads;
    }

    /**
     * @param anew
     *            whether this is not the first try, so that nothing is taken for granted
     */
    Basis basis(Request request, boolean anew) {
        var decider = request.decider();
        var cached = cache.find(decider.streamType(), request.streamId());
        if (cached.isPresent()) {
            return new Basis(cached.get(), false);
        }
        if (!anew && NewStreams.isBegunBy(request.command())) {
            return new Basis(Aggregate.initial(decider, request.streamId()), false);
        }
        var loaded = reads.read(() -> loader.load(decider, request.streamId()), request.deadline());
        cache.advance(loaded);
        return new Basis(loaded, true);
    }

    /** Whether the log still ends where the basis does. Where not, the basis is forgotten. */
    boolean isCommitted(Basis basis, Request request) {
        if (basis.committed()) {
            return true;
        }
        int current = reads.read(() -> store.currentVersion(request.streamId()), request.deadline());
        if (current == basis.aggregate().version()) {
            return true;
        }
        cache.evict(request.streamId());
        return false;
    }

    /** Takes note of what was committed. */
    void advance(Request request, Aggregate before, List<? extends DomainEvent> events) {
        var after = before.after(request.decider(), events);
        cache.advance(after);
        snapshots.appended(request.decider(), before.version(), after);
    }

    void forget(Request request) {
        cache.evict(request.streamId());
    }
}
