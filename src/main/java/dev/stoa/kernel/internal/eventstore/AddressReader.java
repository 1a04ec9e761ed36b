package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.EventAddress;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;

final class AddressReader extends FromStringDeserializer<EventAddress> {

    AddressReader() {
        super(EventAddress.class);
    }

    @Override
    protected EventAddress _deserialize(String text, DeserializationContext context) {
        return EventAddress.parse(text);
    }
}
