package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.ecommerce.query.VariantReference;
import dev.stoa.kernel.graphql.GlobalId;
import java.time.Instant;
import java.util.UUID;

public record StockLevel(UUID variant, int version, String sku, int onHand, int reserved, int available,
        Instant updatedAt) implements VariantReference {

    static final String PREFIX = "stock";

    public GlobalId id() {
        return new GlobalId(PREFIX, variant);
    }
}
