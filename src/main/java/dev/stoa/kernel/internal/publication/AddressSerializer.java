package dev.stoa.kernel.internal.publication;

import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.function.Supplier;
import org.springframework.modulith.events.core.EventSerializer;

/** Writes a recorded event as its address, since the payload stands in the log; anything else as Modulith does. */
final class AddressSerializer implements EventSerializer {

    private final EventSerializer others;
    private final Supplier<EventStore> store;

    AddressSerializer(EventSerializer others, Supplier<EventStore> store) {
        this.others = others;
        this.store = store;
    }

    @Override
    public Object serialize(Object event) {
        return event instanceof Recorded<?> recorded ? recorded.address().toString() : others.serialize(event);
    }

    @Override
    public <T> T deserialize(Object serialized, Class<T> type) {
        return type == Recorded.class
                ? type.cast(recordedAt(serialized.toString()))
                : others.deserialize(serialized, type);
    }

    private Recorded<?> recordedAt(String address) {
        return store.get().find(EventAddress.parse(address))
                .orElseThrow(() -> new IllegalStateException("The log has no event at " + address));
    }
}
