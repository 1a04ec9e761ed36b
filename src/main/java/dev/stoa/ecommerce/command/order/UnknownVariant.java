package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record UnknownVariant(VariantId variantId, int line) implements Rejection {

    @Override
    public String message() {
        return "There is no variant %s (lines[%d]).".formatted(variantId, line);
    }
}
