package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.VariantId;
import org.jspecify.annotations.Nullable;

record ChangeBackorderAllowanceInput(VariantId variantId, int pieces) {

    ChangeBackorderAllowance command(@Nullable String sku) {
        return new ChangeBackorderAllowance(variantId, pieces, sku);
    }
}
