package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.ProductMedium;
import dev.stoa.ecommerce.command.events.ProductOption;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Product(ProductId id, int version, String slug, String name, @Nullable String description,
        List<Breadcrumb> breadcrumbs, ProductStatus status, String currencyCode, @Nullable PriceRange priceRange,
        List<ProductOption> options, List<ProductMedium> media,
        List<ProductVariant> variants, Instant createdAt, Instant updatedAt, @Nullable Instant publishedAt) {

    public Availability availability() {
        return variants.stream().anyMatch(variant -> variant.available() > 0)
                ? Availability.IN_STOCK
                : Availability.OUT_OF_STOCK;
    }
}
