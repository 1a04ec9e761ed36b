package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PriceChanged;
import dev.stoa.ecommerce.command.events.VariantAdded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of a product: what its rules need to know. */
record Product(ProductStatus status, String name, String slug, @Nullable String description,
        List<CategoryId> categories,
        String currencyCode, Map<UUID, Variant> variants) {

    static final Product NONE = new Product(ProductStatus.NONE, "", "", null, List.of(), "", Map.of());

    record Variant(String sku, String name, Money price, int weightGrams, String taxClass) {

        Variant at(Money newPrice) {
            return new Variant(sku, name, newPrice, weightGrams, taxClass);
        }
    }

    boolean exists() {
        return status != ProductStatus.NONE;
    }

    boolean has(String sku) {
        return variants.values().stream().anyMatch(variant -> variant.sku.equals(sku));
    }

    Product with(ProductStatus next) {
        return new Product(next, name, slug, description, categories, currencyCode, variants);
    }

    Product described(String newName, String newSlug, @Nullable String newDescription,
            List<CategoryId> newCategories) {
        return new Product(status, newName, newSlug, newDescription, newCategories, currencyCode, variants);
    }

    Product with(VariantAdded added) {
        return with(added.variantId(), new Variant(added.sku(), added.name(), added.price(),
                added.weightGrams(), added.taxClass()));
    }

    Product with(PriceChanged changed) {
        var before = variants.get(changed.variantId());
        return before == null
                ? this
                : with(changed.variantId(), before.at(changed.to()));
    }

    private Product with(UUID variantId, Variant variant) {
        var more = new HashMap<>(variants);
        more.put(variantId, variant);
        return new Product(status, name, slug, description, categories, currencyCode, Map.copyOf(more));
    }
}
