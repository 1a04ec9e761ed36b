package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Rejection;

public record OrderNotPaid(OrderId orderId) implements Rejection {

    @Override
    public String message() {
        return "The payment of %s was given back; there is nothing left to send it for.".formatted(orderId);
    }
}
