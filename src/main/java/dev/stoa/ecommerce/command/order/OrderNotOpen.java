package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Rejection;

record OrderNotOpen(OrderId orderId, OrderStatus status) implements Rejection {

    @Override
    public String message() {
        return "%s is %s already.".formatted(orderId, status);
    }
}
