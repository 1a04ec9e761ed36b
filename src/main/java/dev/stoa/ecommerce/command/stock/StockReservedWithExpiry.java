package dev.stoa.ecommerce.command.stock;

import dev.stoa.kernel.eventstore.Upcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reservations of version 1 never expire. */
@Component
class StockReservedWithExpiry implements Upcaster {

    @Override
    public String eventType() {
        return "ecommerce.stock-reserved";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        return payload.putNull("expiresAt");
    }
}
