package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Rejection;

public record OrderNotConfirmed(OrderId orderId, OrderStatus status) implements Rejection {

    @Override
    public String message() {
        return "%s is %s; this takes an order that is CONFIRMED.".formatted(orderId, status);
    }
}
