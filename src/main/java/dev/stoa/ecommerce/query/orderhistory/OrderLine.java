package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.query.VariantReference;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * @param charged
 *            what it costs in the end: after its discount, with its tax
 * @param cancelled
 *            of its pieces, as shipped and returned
 */
public record OrderLine(int number, ProductId productId, VariantId variantId, String sku, String productName,
        String variantName, int quantity, Money unitPrice, Money discount, BigDecimal taxRate, Money tax,
        Money charged, int weightGrams, int cancelled, int shipped, int returned) implements VariantReference {

    @Override
    public UUID variant() {
        return variantId.value();
    }

    public Money lineTotal() {
        return unitPrice.times(quantity);
    }
}
