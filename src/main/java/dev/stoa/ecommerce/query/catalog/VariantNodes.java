package dev.stoa.ecommerce.query.catalog;

import static java.util.stream.Collectors.toMap;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class VariantNodes implements NodeSource {

    private final Products products;

    VariantNodes(Products products) {
        this.products = products;
    }

    @Override
    public String prefix() {
        return VariantId.PREFIX;
    }

    @Override
    public String[] readsFrom() {
        return new String[]{CatalogProjection.ID};
    }

    @Override
    public Map<UUID, ProductVariant> load(Collection<UUID> ids, Actor viewer) {
        var wanted = Set.copyOf(ids);
        return products.byVariants(wanted, viewer).stream().flatMap(product -> product.variants().stream())
                .filter(variant -> wanted.contains(variant.variant()))
                .collect(toMap(ProductVariant::variant, variant -> variant));
    }
}
