package dev.stoa.ecommerce.command.product;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.eventstore.Claims;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells which product a variant belongs to. It never changes, so what was found once is kept. */
@Component
class VariantOwners {

    private static final int KEPT = 100_000;

    private final Claims claims;
    private final Cache<VariantId, ProductId> known = Caffeine.newBuilder().maximumSize(KEPT).build();

    VariantOwners(Claims claims) {
        this.claims = claims;
    }

    Optional<ProductId> of(VariantId variant) {
        return Optional.ofNullable(of(Set.of(variant)).get(variant));
    }

    Map<VariantId, ProductId> of(Collection<VariantId> variants) {
        var owners = new HashMap<>(known.getAllPresent(variants));
        var missing = variants.stream().filter(variant -> !owners.containsKey(variant))
                .collect(Collectors.toMap(variant -> ProductClaims.variant(variant).key(), variant -> variant,
                        (variant, _) -> variant));
        claims.holders(ProductClaims.VARIANT, missing.keySet()).forEach((key, stream) -> {
            var variant = missing.get(key);
            if (variant != null) {
                known.put(variant, new ProductId(stream));
                owners.put(variant, new ProductId(stream));
            }
        });
        return owners;
    }
}
