package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.Upcaster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The chain of upcasters of every event type, checked for gaps at the start. */
@Component
final class Upcasting {

    private final Map<Step, Upcaster> steps = new HashMap<>();

    Upcasting(EventTypes types, List<Upcaster> upcasters) {
        upcasters.forEach(upcaster -> add(types, upcaster));
        types.all().forEach(type -> refuseGaps(types, type));
    }

    ObjectNode upcast(String eventType, int from, int to, ObjectNode payload) {
        var result = payload;
        for (int version = from; version < to; version++) {
            result = Objects.requireNonNull(steps.get(new Step(eventType, version))).upcast(result);
        }
        return result;
    }

    private void add(EventTypes types, Upcaster upcaster) {
        var step = new Step(upcaster.eventType(), upcaster.from());
        if (types.find(step.eventType).filter(type -> step.from >= 1 && step.from < types.versionOf(type)).isEmpty()) {
            throw new IllegalStateException("%s reads %s, which no event class continues"
                    .formatted(upcaster.getClass().getName(), step));
        }
        if (steps.putIfAbsent(step, upcaster) != null) {
            throw new IllegalStateException("Two upcasters read " + step);
        }
    }

    private void refuseGaps(EventTypes types, Class<? extends DomainEvent> type) {
        for (int version = 1; version < types.versionOf(type); version++) {
            var step = new Step(types.nameOf(type), version);
            if (!steps.containsKey(step)) {
                throw new IllegalStateException("No upcaster reads %s, but %s is at version %d"
                        .formatted(step, type.getName(), types.versionOf(type)));
            }
        }
    }

    private record Step(String eventType, int from) {

        @Override
        public String toString() {
            return "version %d of %s".formatted(from, eventType);
        }
    }
}
