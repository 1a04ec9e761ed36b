package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Folds streams out of the log, page by page; long ones from their snapshot on. */
@Component
class AggregateLoader {

    private static final int PAGE = 500;

    private final EventStore store;
    private final Snapshots snapshots;
    private final int snapshotEvery;

    AggregateLoader(EventStore store, Snapshots snapshots, CommandSettings settings) {
        this.store = store;
        this.snapshots = snapshots;
        this.snapshotEvery = settings.snapshotEvery();
    }

    /** The state as it is committed now; the initial one for an unknown stream. */
    Aggregate load(Decider<?, Object, DomainEvent> decider, UUID streamId) {
        var first = store.read(streamId, 0, snapshotEvery);
        var begun = fold(decider, Aggregate.initial(decider, streamId), first);
        return first.size() < snapshotEvery ? begun : complete(decider, begun);
    }

    private Aggregate complete(Decider<?, Object, DomainEvent> decider, Aggregate begun) {
        var aggregate = snapshots.find(decider, begun.streamId()).filter(found -> found.version() > begun.version())
                .filter(found -> store.currentVersion(found.streamId()) >= found.version()).orElse(begun);
        List<Recorded<?>> page;
        do {
            page = store.read(aggregate.streamId(), aggregate.version(), PAGE);
            aggregate = fold(decider, aggregate, page);
        } while (page.size() == PAGE);
        return aggregate;
    }

    private static Aggregate fold(Decider<?, Object, DomainEvent> decider, Aggregate from, List<Recorded<?>> page) {
        for (var recorded : page) {
            if (!recorded.streamType().equals(decider.streamType())) {
                throw new TargetNotFound(decider.streamType(), from.streamId());
            }
        }
        return from.after(decider, page.stream().map(Recorded::event).toList());
    }
}
