package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.query.VariantReference;
import java.util.UUID;

public record OrderLine(int number, ProductId productId, VariantId variantId, String sku, String productName,
        String variantName, int quantity, Money unitPrice) implements VariantReference {

    @Override
    public UUID variant() {
        return variantId.value();
    }

    public Money lineTotal() {
        return unitPrice.times(quantity);
    }
}
