package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.CategoryId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ProductFilter(@Nullable String category, @Nullable CategoryId categoryId, @Nullable String text,
        @Nullable Price price,
        @Nullable Boolean inStock, @Nullable List<ProductStatus> status) {

    static final ProductFilter PUBLISHED = new ProductFilter(null, null, null, null, null, null);

    record Price(String currencyCode, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {}
}
