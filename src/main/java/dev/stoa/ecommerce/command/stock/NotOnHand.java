package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record NotOnHand(VariantId variantId, int requested, int onHand) implements Rejection {

    @Override
    public String message() {
        return "%d of %s were to be sent, but only %d are on hand."
                .formatted(requested, variantId, onHand);
    }
}
