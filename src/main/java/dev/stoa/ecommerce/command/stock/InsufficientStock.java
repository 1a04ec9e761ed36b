package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record InsufficientStock(VariantId variantId, int requested, int available) implements Rejection {

    @Override
    public String message() {
        return "%d of %s were requested, but only %d are available.".formatted(requested, variantId, available);
    }
}
