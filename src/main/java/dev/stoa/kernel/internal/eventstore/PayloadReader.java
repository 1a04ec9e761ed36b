package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventAddress;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Turns stored payloads into events of the present classes. */
@Component
final class PayloadReader {

    private final EventTypes types;
    private final Upcasting upcasting;
    private final EventJson json;

    PayloadReader(EventTypes types, Upcasting upcasting, EventJson json) {
        this.types = types;
        this.upcasting = upcasting;
        this.json = json;
    }

    DomainEvent read(EventAddress address, String eventType, int schemaVersion, String payload) {
        return read(address, eventType, schemaVersion,
                type -> json.mapper().readValue(payload, type),
                () -> json.mapper().readValue(payload, ObjectNode.class));
    }

    DomainEvent read(EventAddress address, String eventType, int schemaVersion, ObjectNode payload) {
        return read(address, eventType, schemaVersion, type -> json.mapper().treeToValue(payload, type), () -> payload);
    }

    private DomainEvent read(EventAddress address, String eventType, int schemaVersion,
            Function<Class<? extends DomainEvent>, DomainEvent> present, Supplier<ObjectNode> tree) {
        var type = types.find(eventType).orElseThrow(() -> new UnreadableEvent(address, eventType, schemaVersion,
                "this release has no class for it. Run the release that wrote it, or bring the class back.", null));
        int current = types.versionOf(type);
        if (schemaVersion > current) {
            throw new UnreadableEvent(address, eventType, schemaVersion,
                    "this release reads up to version %d. Run the newer release that wrote it.".formatted(current),
                    null);
        }
        try {
            return schemaVersion == current
                    ? present.apply(type)
                    : upcast(type, eventType, schemaVersion, tree.get());
        } catch (JacksonException e) {
            throw new UnreadableEvent(address, eventType, schemaVersion,
                    "the payload does not fit %s. Raise its version and add an Upcaster.".formatted(type.getName()),
                    e);
        }
    }

    private DomainEvent upcast(Class<? extends DomainEvent> type, String eventType, int from, ObjectNode tree) {
        return json.mapper().treeToValue(upcasting.upcast(eventType, from, types.versionOf(type), tree), type);
    }
}
