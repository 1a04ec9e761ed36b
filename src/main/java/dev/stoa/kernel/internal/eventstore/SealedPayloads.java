package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.internal.personaldata.PersonalJson;
import dev.stoa.kernel.internal.personaldata.Place;
import dev.stoa.kernel.internal.personaldata.TamperedPersonalData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Payloads of events, encrypted where they are about people. */
@Component
public final class SealedPayloads {

    private final SealedJson sealed;
    private final PersonalJson personal;
    private final EventJson json;
    private final EventTypes types;

    SealedPayloads(SealedJson sealed, PersonalJson personal, EventJson json, EventTypes types) {
        this.sealed = sealed;
        this.personal = personal;
        this.json = json;
        this.types = types;
    }

    /** The payload to be stored at the address. */
    public String write(DomainEvent event, EventAddress address) {
        return sealed.write(event, event.getClass(), Place.ofEvent(address, types.nameOf(event.getClass())));
    }

    /** The payload of the schema version in which it was stored, in the clear. */
    ObjectNode open(StoredEvent row) {
        var tree = json.mapper().readValue(row.payload(), ObjectNode.class);
        try {
            personal.open(tree, Place.ofEvent(row.address(), row.eventType()), json.mapper());
        } catch (TamperedPersonalData e) {
            throw new UnreadableEvent(row.address(), row.eventType(), row.schemaVersion(), e.getMessage() + ".", e);
        }
        return tree;
    }
}
