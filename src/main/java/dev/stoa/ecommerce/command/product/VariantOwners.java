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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells which product a variant belongs to. It never changes, so what was found once is kept. */
@Component
class VariantOwners {

    private static final int KEPT = 100_000;

    private final Claims claims;
    private final Cache<VariantId, ProductId> known = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final GroupedReads<VariantId, ProductId> reads = new GroupedReads<>(this::read);

    VariantOwners(Claims claims) {
        this.claims = claims;
    }

    Optional<ProductId> of(VariantId variant) {
        return Optional.ofNullable(of(Set.of(variant)).get(variant));
    }

    /** The owners of variants; unknown variants are absent. */
    Map<VariantId, ProductId> of(Collection<VariantId> variants) {
        var owners = new HashMap<>(known.getAllPresent(variants));
        var missing = variants.stream().filter(variant -> !owners.containsKey(variant)).toList();
        if (!missing.isEmpty()) {
            var found = reads.of(missing);
            known.putAll(found);
            missing.stream().filter(found::containsKey).forEach(variant -> owners.put(variant, found.get(variant)));
        }
        return owners;
    }

    private Map<VariantId, ProductId> read(Set<VariantId> variants) {
        var keys = variants.stream().collect(Collectors.toMap(variant -> ProductClaims.variant(variant).key(),
                Function.identity()));
        return claims.holders(ProductClaims.VARIANT, keys.keySet()).entrySet().stream()
                .collect(Collectors.toMap(held -> keys.get(held.getKey()), held -> new ProductId(held.getValue())));
    }
}
