package dev.stoa.ecommerce.query.orderhistory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Orders {

    private final JdbcClient jdbc;

    Orders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Order> byId(UUID id, OrderViewer viewer) {
        return byIds(List.of(id), viewer).stream().findFirst();
    }

    List<Order> byIds(Collection<UUID> ids, OrderViewer viewer) {
        return jdbc.sql("SELECT * FROM order_history WHERE order_id = ANY (:ids) AND " + OrderViewer.CONDITION)
                .param("ids", ids.toArray(UUID[]::new)).params(viewer.parameters()).query(OrderRows::order).list();
    }

    List<Order> page(OrderList list) {
        return jdbc.sql(list.sql()).params(list.parameters()).query(OrderRows::order).list();
    }
}
