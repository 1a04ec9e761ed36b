package dev.stoa.kernel.internal.publication;

import dev.stoa.kernel.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.stereotype.Component;

/** Puts {@link AddressSerializer} around Modulith's serializer, which is not public and so cannot be constructed. */
@Component
class AddressSerializerWrapping implements BeanPostProcessor {

    private final ObjectProvider<EventStore> store;

    AddressSerializerWrapping(ObjectProvider<EventStore> store) {
        this.store = store;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof EventSerializer serializer && !(bean instanceof AddressSerializer)
                ? new AddressSerializer(serializer, store::getObject)
                : bean;
    }
}
