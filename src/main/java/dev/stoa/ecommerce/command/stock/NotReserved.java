package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record NotReserved(VariantId variantId, OrderId orderId) implements Rejection {

    @Override
    public String message() {
        return "Nothing of %s is reserved for %s."
                .formatted(variantId, orderId);
    }
}
