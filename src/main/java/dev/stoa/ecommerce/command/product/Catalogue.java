package dev.stoa.ecommerce.command.product;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.eventstore.Claims;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Finds what is called by a slug or a SKU, in the log as it is committed now. Who asks at once shares a statement. */
@NamedInterface("commands")
@Component
public class Catalogue {

    private static final int KEPT = 100_000;

    private final CurrentProducts products;
    private final GroupedReads<String, ProductId> slugs;
    private final GroupedReads<String, ProductId> skus;
    /** A SKU stays with its variant. */
    private final Cache<String, VariantId> known = Caffeine.newBuilder().maximumSize(KEPT).build();

    Catalogue(CurrentProducts products, Claims claims) {
        this.products = products;
        this.slugs = new GroupedReads<>(keys -> holders(claims, ProductClaims.SLUG, keys));
        this.skus = new GroupedReads<>(keys -> holders(claims, ProductClaims.SKU, keys));
    }

    public Optional<ProductId> productBySlug(String slug) {
        return Optional.ofNullable(slugs.of(List.of(slug)).get(slug));
    }

    /** The variant with the SKU, in whatever case. */
    public Optional<VariantId> variantIdBySku(String sku) {
        var kept = known.getIfPresent(canonical(sku));
        if (kept != null) {
            return Optional.of(kept);
        }
        var found = variantBySku(sku).map(Offer::variantId);
        found.ifPresent(id -> known.put(canonical(sku), id));
        return found;
    }

    /** The variant with the SKU, in whatever case, as it is offered or would be. */
    public Optional<Offer> variantBySku(String sku) {
        return Optional.ofNullable(variantsBySku(Set.of(sku)).get(canonical(sku)));
    }

    /** The variants with the SKUs, by SKU in upper case; unknown ones are absent. */
    public Map<String, Offer> variantsBySku(Collection<String> some) {
        var wanted = new HashSet<String>();
        some.forEach(sku -> wanted.add(canonical(sku)));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var owners = skus.of(wanted);
        var current = products.of(new HashSet<>(owners.values()));
        var found = new HashMap<String, Offer>();
        for (var sku : wanted) {
            var owner = owners.get(sku);
            var product = owner == null ? null : current.get(owner);
            if (owner != null && product != null) {
                product.idOf(sku).map(VariantId::new)
                        .ifPresent(id -> found.put(sku, Offers.offer(owner, id, product)));
            }
        }
        return found;
    }

    private static String canonical(String sku) {
        return sku.strip().toUpperCase(Locale.ROOT);
    }

    private static Map<String, ProductId> holders(Claims claims, String scope, Set<String> keys) {
        var holders = new HashMap<String, ProductId>();
        claims.holders(scope, keys).forEach((key, holder) -> holders.put(key, new ProductId(holder)));
        return holders;
    }
}
