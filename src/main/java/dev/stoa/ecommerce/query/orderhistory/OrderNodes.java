package dev.stoa.ecommerce.query.orderhistory;

import static java.util.stream.Collectors.toMap;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class OrderNodes implements NodeSource {

    private final Orders orders;

    OrderNodes(Orders orders) {
        this.orders = orders;
    }

    @Override
    public String prefix() {
        return OrderId.PREFIX;
    }

    @Override
    public String[] readsFrom() {
        return new String[]{OrderHistoryProjection.ID};
    }

    @Override
    public Map<UUID, Order> load(Collection<UUID> ids, Actor viewer) {
        return orders.byIds(ids, OrderViewer.of(viewer)).stream()
                .collect(toMap(order -> order.id().value(), order -> order));
    }
}
