package dev.stoa.ecommerce.command.order;

import dev.stoa.kernel.eventstore.Upcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** In version 1, neither vouchers nor payments were a reason. */
@Component
class OrderRejectedWithCause implements Upcaster {

    @Override
    public String eventType() {
        return "ecommerce.order-rejected";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        return payload.putNull("voucherProblem").putNull("decline");
    }
}
