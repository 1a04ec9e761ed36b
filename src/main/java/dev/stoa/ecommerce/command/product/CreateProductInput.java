package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.kernel.graphql.Ids;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record CreateProductInput(String name, @Nullable String slug, @Nullable String description,
        @Nullable List<String> category, String currencyCode, @Nullable List<NewVariant> variants) {

    CreateProduct command() {
        var added = Objects.requireNonNullElse(variants, List.<NewVariant>of());
        return new CreateProduct(new ProductId(Ids.next()), name, slug, description,
                Objects.requireNonNullElse(category, List.of()), currencyCode, added,
                AddVariantsInput.idsFor(added));
    }
}
