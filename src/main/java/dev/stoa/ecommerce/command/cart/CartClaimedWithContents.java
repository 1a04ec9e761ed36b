package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.eventstore.Upcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Version 1 did not say what was in the cart. */
@Component
class CartClaimedWithContents implements Upcaster {

    @Override
    public String eventType() {
        return "ecommerce.cart-claimed";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        return payload.putNull("contents");
    }
}
