package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.VariantId;
import org.jspecify.annotations.Nullable;

record ReceiveStockInput(VariantId variantId, int quantity, @Nullable String reference) {

    ReceiveStock command(@Nullable String sku) {
        return new ReceiveStock(variantId, quantity, reference, sku);
    }
}
