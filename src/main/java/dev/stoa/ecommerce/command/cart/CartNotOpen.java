package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.command.Rejection;

public record CartNotOpen(CartId cartId) implements Rejection {

    @Override
    public String message() {
        return "%s was claimed by a customer. Go on with the cart of the account.".formatted(cartId);
    }
}
