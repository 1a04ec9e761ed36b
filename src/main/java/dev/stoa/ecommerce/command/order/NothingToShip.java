package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Rejection;

public record NothingToShip(OrderId orderId) implements Rejection {

    @Override
    public String message() {
        return "Of %s nothing is left to send.".formatted(orderId);
    }
}
