package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.kernel.graphql.Ids;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record CreateProductInput(String name, @Nullable String slug, @Nullable String description,
        @Nullable List<String> category, @Nullable List<CategoryId> categoryIds, String currencyCode,
        @Nullable List<NewOption> options,
        @Nullable List<NewVariant> variants) {

    List<String> path() {
        return Objects.requireNonNullElse(category, List.of());
    }

    List<CategoryId> ids() {
        return Objects.requireNonNullElse(categoryIds, List.of());
    }

    CreateProduct command(List<CategoryId> categories) {
        var added = Objects.requireNonNullElse(variants, List.<NewVariant>of());
        return new CreateProduct(new ProductId(Ids.next()), name, slug, description, categories, currencyCode,
                Objects.requireNonNullElse(options, List.of()), added,
                AddVariantsInput.idsFor(added));
    }
}
