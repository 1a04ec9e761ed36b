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
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Orders {

    private final JdbcClient jdbc;

    Orders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Order> byId(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    List<Order> byIds(Collection<UUID> ids) {
        return jdbc.sql("SELECT * FROM order_history WHERE order_id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new)).query(OrderRows::order).list();
    }

    List<Order> page(CustomerId customer, OrderFilter filter, OrderOrder order, PageRequest request) {
        var keyset = order.keyset();
        var parameters = new HashMap<String, Object>(keyset.parameters(request));
        var conditions = new ArrayList<>(List.of("customer_id = :customer", keyset.condition(request)));
        parameters.put("customer", customer.value());
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
