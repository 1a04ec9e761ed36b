package dev.stoa.ecommerce.imports.kind;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.product.Listing;
import dev.stoa.ecommerce.command.product.NewMedium;
import dev.stoa.ecommerce.command.product.NewOption;
import dev.stoa.ecommerce.command.product.NewVariant;
import dev.stoa.ecommerce.command.product.PutProduct;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A product as it stands in a line.
 *
 * @param categories
 *            paths of names, from the root down
 */
record ProductLine(String slug, @Nullable String name, @Nullable String description, @Nullable String currencyCode,
        @Nullable List<List<String>> categories, @Nullable List<NewOption> options,
        @Nullable List<NewVariant> variants, @Nullable List<NewMedium> media, @Nullable Listing status) {

    /** What no two products have in common, as long as the file is right. */
    Set<String> names() {
        var skus = variants == null ? Stream.<String>empty() : variants.stream().map(NewVariant::sku);
        return Stream.concat(Stream.of("slug " + slug), skus.map(sku -> "sku " + sku.strip().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    PutProduct command(ProductId id, @Nullable List<CategoryId> categoryIds, LineCommands commands) {
        var some = Objects.requireNonNullElse(variants, List.<NewVariant>of());
        var ids = IntStream.rangeClosed(1, some.size()).mapToObj(i -> new VariantId(commands.newId(i))).toList();
        return new PutProduct(id, slug, name, description, currencyCode, categoryIds, options, some, ids, media,
                status);
    }
}
