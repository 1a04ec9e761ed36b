package dev.stoa.ecommerce.query.orderhistory;

import static java.util.stream.Collectors.toMap;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.kernel.graphql.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
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

    /**
     * @param customer
     *            whose orders; null for everybody's
     */
    List<Order> page(@Nullable CustomerId customer, OrderViewer viewer, OrderFilter filter, OrderOrder order,
            PageRequest request) {
        var keyset = order.keyset();
        var parameters = new HashMap<String, @Nullable Object>(keyset.parameters(request));
        parameters.putAll(viewer.parameters());
        var conditions = new ArrayList<>(List.of(OrderViewer.CONDITION, keyset.condition(request)));
        var whose = viewer.whose(customer);
        if (whose != null) {
            conditions.add("customer_id = :customer");
            parameters.put("customer", whose);
        }
        if (filter.status() != null) {
            conditions.add("status = ANY (:status)");
            parameters.put("status", filter.status().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.placedFrom() != null) {
            conditions.add("placed_at >= :from");
            parameters.put("from", filter.placedFrom());
        }
        if (filter.placedBefore() != null) {
            conditions.add("placed_at < :before");
            parameters.put("before", filter.placedBefore());
        }
        return jdbc.sql("SELECT * FROM order_history WHERE %s ORDER BY %s LIMIT %d"
                .formatted(String.join(" AND ", conditions), keyset.order(request), request.size() + 1))
                .params(parameters).query(OrderRows::order).list();
    }

    Map<Order, List<OrderLine>> lines(List<Order> orders) {
        return perOrder(orders, """
            SELECT line.*, currency_code FROM order_history_line line JOIN order_history USING (order_id)
            WHERE order_id = ANY (:ids) ORDER BY order_id, line""", OrderRows::line);
    }

    Map<Order, List<OrderEntry>> timelines(List<Order> orders) {
        return perOrder(orders, """
            SELECT * FROM order_history_entry WHERE order_id = ANY (:ids) ORDER BY order_id, version""",
                OrderRows::entry);
    }

    private <T> Map<Order, List<T>> perOrder(List<Order> orders, String sql, RowMapper<T> mapper) {
        var found = new HashMap<UUID, List<T>>();
        jdbc.sql(sql).param("ids", orders.stream().map(order -> order.id().value()).toArray(UUID[]::new)).query(row -> {
            found.computeIfAbsent(row.getObject("order_id", UUID.class), _ -> new ArrayList<>())
                    .add(mapper.mapRow(row, 0));
        });
        return orders.stream().distinct()
                .collect(toMap(order -> order, order -> found.getOrDefault(order.id().value(), List.of())));
    }
}
