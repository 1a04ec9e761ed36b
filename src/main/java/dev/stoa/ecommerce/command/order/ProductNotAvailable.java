package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record ProductNotAvailable(ProductId productId, VariantId variantId, int line) implements Rejection {

    @Override
    public String message() {
        return "The product %s of lines[%d] is not for sale.".formatted(productId, line);
    }
}
