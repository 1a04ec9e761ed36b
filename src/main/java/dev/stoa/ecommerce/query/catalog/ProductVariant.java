package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VariantOption;
import dev.stoa.ecommerce.query.VariantReference;
import java.util.List;
import java.util.UUID;

public record ProductVariant(VariantId id, ProductId productId, String sku, String name, List<VariantOption> options,
        Money price, int weightGrams, String taxClass, int available) implements VariantReference {

    @Override
    public UUID variant() {
        return id.value();
    }

    public Availability availability() {
        return available > 0 ? Availability.IN_STOCK : Availability.OUT_OF_STOCK;
    }
}
