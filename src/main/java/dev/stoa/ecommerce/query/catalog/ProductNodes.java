package dev.stoa.ecommerce.query.catalog;

import static java.util.stream.Collectors.toMap;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ProductNodes implements NodeSource {

    private final Products products;

    ProductNodes(Products products) {
        this.products = products;
    }

    @Override
    public String prefix() {
        return ProductId.PREFIX;
    }

    @Override
    public String[] readsFrom() {
        return new String[]{CatalogProjection.ID};
    }

    @Override
    public Map<UUID, Product> load(Collection<UUID> ids, Actor viewer) {
        return products.byIds(ids, viewer).stream().collect(toMap(product -> product.id().value(), product -> product));
    }
}
