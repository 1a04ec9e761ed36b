package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.ecommerce.query.VariantReference;
import dev.stoa.kernel.graphql.GlobalId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param lowSince
 *            since when no more than the threshold is free on hand; null where more is
 */
public record StockLevel(UUID variant, int version, String sku, int onHand, int reserved, int allocated, int available,
        int backorderAllowance, @Nullable Integer lowStockThreshold, @Nullable Instant lowSince, Instant updatedAt)
        implements
            VariantReference {

    static final String PREFIX = "stock";

    public GlobalId id() {
        return new GlobalId(PREFIX, variant);
    }

    public boolean low() {
        return lowSince != null;
    }
}
