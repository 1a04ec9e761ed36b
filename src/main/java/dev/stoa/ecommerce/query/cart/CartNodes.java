package dev.stoa.ecommerce.query.cart;

import static java.util.stream.Collectors.toMap;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.query.promotion.PromotionProjection;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class CartNodes implements NodeSource {

    private final Carts carts;

    CartNodes(Carts carts) {
        this.carts = carts;
    }

    @Override
    public String prefix() {
        return CartId.PREFIX;
    }

    @Override
    public String[] readsFrom() {
        return new String[]{CartProjection.ID, PromotionProjection.ID};
    }

    @Override
    public Map<UUID, Cart> load(Collection<UUID> ids, Actor viewer) {
        return carts.byIds(ids, CartViewer.of(viewer)).stream()
                .collect(toMap(cart -> cart.id().value(), cart -> cart));
    }
}
