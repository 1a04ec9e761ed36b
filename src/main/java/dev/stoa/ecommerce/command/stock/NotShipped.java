package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record NotShipped(VariantId variantId, int requested, int shipped) implements Rejection {

    @Override
    public String message() {
        return "%d of %s were to come back, but only %d are with customers."
                .formatted(requested, variantId, shipped);
    }
}
