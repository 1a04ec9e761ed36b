package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Rejection;

public record OrderAlreadySent(OrderId orderId) implements Rejection {

    @Override
    public String message() {
        return "Of %s something is sent or about to be. Cancel the lines that are not, and take back those that are."
                .formatted(orderId);
    }
}
