package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.command.Rejection;

public record CheckoutUnderWay(CartId cartId) implements Rejection {

    @Override
    public String message() {
        return "An order of %s is in its checkout. Wait until that is over.".formatted(cartId);
    }
}
