package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PriceChanged;
import dev.stoa.ecommerce.command.events.ProductMedium;
import dev.stoa.ecommerce.command.events.ProductOption;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.command.events.VariantDescribed;
import dev.stoa.ecommerce.command.events.VariantOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The state of a product: what its rules need to know. */
record Product(ProductStatus status, String name, String slug, @Nullable String description,
        List<CategoryId> categories, String currencyCode, List<ProductOption> options, List<ProductMedium> media,
        Map<UUID, Variant> variants) {

    static final Product NONE = new Product(ProductStatus.NONE, "", "", null, List.of(), "", List.of(), List.of(),
            Map.of());

    record Variant(String sku, String name, List<VariantOption> options, Money price, int weightGrams,
            String taxClass) {

        Variant at(Money newPrice) {
            return new Variant(sku, name, options, newPrice, weightGrams, taxClass);
        }

        Variant described(String newName, int grams, String newTaxClass) {
            return new Variant(sku, newName, options, price, grams, newTaxClass);
        }
    }

    boolean exists() {
        return status != ProductStatus.NONE;
    }

    boolean has(String sku) {
        return idOf(sku).isPresent();
    }

    Optional<UUID> idOf(String sku) {
        return variants.entrySet().stream().filter(entry -> entry.getValue().sku.equals(sku)).map(Map.Entry::getKey)
                .findFirst();
    }

    Product with(ProductStatus next) {
        return new Product(next, name, slug, description, categories, currencyCode, options, media, variants);
    }

    Product described(String newName, String newSlug, @Nullable String newDescription,
            List<CategoryId> newCategories) {
        return new Product(status, newName, newSlug, newDescription, newCategories, currencyCode, options, media,
                variants);
    }

    Product defining(List<ProductOption> newOptions) {
        return new Product(status, name, slug, description, categories, currencyCode, newOptions, media, variants);
    }

    Product showing(List<ProductMedium> newMedia) {
        return new Product(status, name, slug, description, categories, currencyCode, options, newMedia, variants);
    }

    Product with(VariantAdded added) {
        return with(added.variantId(), new Variant(added.sku(), added.name(), added.options(), added.price(),
                added.weightGrams(), added.taxClass()));
    }

    Product with(PriceChanged changed) {
        return changing(changed.variantId(), variant -> variant.at(changed.to()));
    }

    Product with(VariantDescribed described) {
        return changing(described.variantId(), variant -> variant.described(described.name(),
                described.weightGrams(), described.taxClass()));
    }

    private Product changing(UUID variantId, UnaryOperator<Variant> change) {
        var before = variants.get(variantId);
        return before == null ? this : with(variantId, change.apply(before));
    }

    private Product with(UUID variantId, Variant variant) {
        var more = new HashMap<>(variants);
        more.put(variantId, variant);
        return new Product(status, name, slug, description, categories, currencyCode, options, media,
                Map.copyOf(more));
    }
}
