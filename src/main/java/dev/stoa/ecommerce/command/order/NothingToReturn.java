package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Rejection;

public record NothingToReturn(OrderId orderId) implements Rejection {

    @Override
    public String message() {
        return "Nothing of %s is with the customer.".formatted(orderId);
    }
}
