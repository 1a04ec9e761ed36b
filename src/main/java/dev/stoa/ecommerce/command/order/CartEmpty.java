package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.command.Rejection;

public record CartEmpty(CartId cartId) implements Rejection {

    @Override
    public String message() {
        return "There is nothing in %s to order.".formatted(cartId);
    }
}
