package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record VariantNotForSale(VariantId variantId) implements Rejection {

    @Override
    public String message() {
        return "%s is not for sale.".formatted(variantId);
    }
}
