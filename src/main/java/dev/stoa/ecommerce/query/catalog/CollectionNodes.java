package dev.stoa.ecommerce.query.catalog;

import static java.util.stream.Collectors.toMap;

import dev.stoa.ecommerce.command.events.CollectionId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class CollectionNodes implements NodeSource {

    private final Collections collections;

    CollectionNodes(Collections collections) {
        this.collections = collections;
    }

    @Override
    public String prefix() {
        return CollectionId.PREFIX;
    }

    @Override
    public String[] readsFrom() {
        return new String[]{CatalogProjection.ID};
    }

    @Override
    public Map<UUID, dev.stoa.ecommerce.query.catalog.Collection> load(Collection<UUID> ids, Actor viewer) {
        return collections.byIds(ids, viewer).stream()
                .collect(toMap(collection -> collection.id().value(), collection -> collection));
    }
}
