package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Rejection;

public record OrderTooLong(OrderId orderId, int maximum) implements Rejection {

    @Override
    public String message() {
        return "%s has %d entries of this kind, and takes no more.".formatted(orderId, maximum);
    }
}
