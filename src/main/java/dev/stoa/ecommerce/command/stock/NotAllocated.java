package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record NotAllocated(VariantId variantId, OrderId orderId, int requested, int allocated) implements Rejection {

    @Override
    public String message() {
        return "%d of %s were to be sent for %s, but only %d are allocated to it."
                .formatted(requested, variantId, orderId, allocated);
    }
}
