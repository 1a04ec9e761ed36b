package dev.stoa.ecommerce.command.order;

import dev.stoa.kernel.eventstore.Upcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Version 1 did not say whose order was cancelled. */
@Component
class OrderCancelledWithCustomer implements Upcaster {

    @Override
    public String eventType() {
        return "ecommerce.order-cancelled";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        return payload.putNull("customerId");
    }
}
