package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.ProductId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record DescribeProductInput(ProductId productId, @Nullable String name, @Nullable String slug,
        @Nullable String description, @Nullable List<String> category, @Nullable List<CategoryId> categoryIds) {

    List<String> path() {
        return Objects.requireNonNullElse(category, List.of());
    }

    List<CategoryId> ids() {
        return Objects.requireNonNullElse(categoryIds, List.of());
    }

    /** Leaves the categories as they are where the client says nothing of them. */
    DescribeProduct command(List<CategoryId> categories) {
        return new DescribeProduct(productId, name, slug, description,
                category == null && categoryIds == null ? null : categories);
    }
}
