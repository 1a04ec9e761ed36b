package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.eventstore.DomainEvent;
import java.util.List;
import java.util.UUID;

/** The state of a stream at a version. Immutable. */
record Aggregate(String streamType, UUID streamId, int version, Object state) {

    static Aggregate initial(Decider<?, Object, ?> decider, UUID streamId) {
        return new Aggregate(decider.streamType(), streamId, 0, decider.initial());
    }

    Aggregate after(Decider<?, Object, DomainEvent> decider, List<? extends DomainEvent> events) {
        var next = state;
        for (var event : events) {
            next = decider.evolve(next, decider.eventType().cast(event));
        }
        return new Aggregate(streamType, streamId, version + events.size(), next);
    }
}
