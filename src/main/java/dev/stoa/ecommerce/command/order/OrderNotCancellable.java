package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Rejection;

public record OrderNotCancellable(OrderId orderId, OrderStatus status) implements Rejection {

    @Override
    public String message() {
        return "%s is %s; only an order that is PLACED or CONFIRMED can be cancelled.".formatted(orderId, status);
    }
}
