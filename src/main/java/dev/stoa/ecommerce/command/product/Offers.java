package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Tells at which price a variant is offered, from the log as it is committed now. */
@NamedInterface("commands")
@Component
public class Offers {

    private final VariantOwners owners;
    private final CurrentProducts products;

    Offers(VariantOwners owners, CurrentProducts products) {
        this.owners = owners;
        this.products = products;
    }

    /**
     * The offers of variants; unknown variants are absent. One statement or two, shared with whoever asks meanwhile.
     */
    public Map<VariantId, Offer> of(Collection<VariantId> variants) {
        var ownerOf = owners.of(variants);
        var current = products.of(ownerOf.values());
        var offers = new HashMap<VariantId, Offer>();
        ownerOf.forEach((variant, owner) -> {
            var product = current.get(owner);
            if (product != null) {
                offers.put(variant, offer(owner, variant, product));
            }
        });
        return offers;
    }

    public Optional<Offer> of(VariantId variant) {
        return Optional.ofNullable(of(List.of(variant)).get(variant));
    }

    static Offer offer(ProductId productId, VariantId variantId, Product product) {
        var variant = product.variants().get(variantId.value());
        if (variant == null) {
            throw new IllegalStateException("%s claims the variant %s, but was never given it; the log is incomplete"
                    .formatted(productId, variantId));
        }
        return new Offer(productId, variantId, variant.sku(), product.name(), variant.name(), variant.price(),
                variant.weightGrams(), variant.taxClass(),
                product.status() == ProductStatus.PUBLISHED);
    }
}
