package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record LineQuantityExceeded(VariantId variantId, int line, int requested, int possible) implements Rejection {

    @Override
    public String message() {
        return "lines[%d]: %d of %s were requested, %d are left for that.".formatted(line, requested, variantId,
                possible);
    }
}
