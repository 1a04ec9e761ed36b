package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.VariantId;
import org.jspecify.annotations.Nullable;

record ChangeLowStockThresholdInput(VariantId variantId, @Nullable Integer pieces) {

    ChangeLowStockThreshold command(@Nullable String sku) {
        return new ChangeLowStockThreshold(variantId, pieces, sku);
    }
}
