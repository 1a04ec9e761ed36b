package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.eventstore.Claim;

/** What only one product may hold. The claim on a variant's id tells whose variant it is. */
final class ProductClaims {

    static final String VARIANT = "ecommerce.variant";
    static final String SLUG = "ecommerce.product-slug";
    static final String SKU = "ecommerce.sku";

    private ProductClaims() {}

    static Claim slug(String slug) {
        return new Claim(SLUG, slug);
    }

    static Claim sku(String sku) {
        return new Claim(SKU, sku);
    }

    static Claim variant(VariantId id) {
        return new Claim(VARIANT, id.value().toString());
    }
}
