package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record QuantityTooLarge(VariantId variantId, int quantity, int maximum) implements Rejection {

    @Override
    public String message() {
        return "There would be %d of %s in the cart; a line has at most %d.".formatted(quantity, variantId, maximum);
    }
}
