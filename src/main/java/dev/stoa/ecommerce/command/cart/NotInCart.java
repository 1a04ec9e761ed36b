package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record NotInCart(VariantId variantId) implements Rejection {

    @Override
    public String message() {
        return "%s is not in the cart. Add it instead.".formatted(variantId);
    }
}
