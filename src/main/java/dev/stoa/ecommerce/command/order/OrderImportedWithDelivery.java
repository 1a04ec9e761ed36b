package dev.stoa.ecommerce.command.order;

import dev.stoa.kernel.eventstore.Upcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Version 1 did not say where to. */
@Component
class OrderImportedWithDelivery implements Upcaster {

    @Override
    public String eventType() {
        return "ecommerce.order-imported";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        return payload.putNull("delivery");
    }
}
