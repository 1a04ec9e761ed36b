package dev.stoa.ecommerce.query.orderhistory;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what belongs to orders, for many of them at once. Whoever sees an order sees it, but for the shop's notes. */
@Repository
class OrderDetails {

    private final JdbcClient jdbc;

    OrderDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Order, List<OrderLine>> lines(List<Order> orders) {
        return perOrder(orders, """
            SELECT line.*, currency_code FROM order_history_line line JOIN order_history USING (order_id)
            WHERE order_id = ANY (:ids) ORDER BY order_id, line""", OrderRows::line);
    }

    Map<OrderPieces, OrderLine> linesOf(List<OrderPieces> pieces) {
        var found = new HashMap<UUID, Map<UUID, OrderLine>>();
        jdbc.sql("""
            SELECT line.*, currency_code FROM order_history_line line JOIN order_history USING (order_id)
            WHERE order_id = ANY (:ids)""")
                .param("ids", pieces.stream().map(OrderPieces::orderId).distinct().toArray(UUID[]::new)).query(row -> {
                    var line = OrderRows.line(row, 0);
                    found.computeIfAbsent(OrderRows.uuid(row, "order_id"), _ -> new HashMap<>()).put(line.variant(),
                            line);
                });
        var lines = new HashMap<OrderPieces, OrderLine>();
        pieces.forEach(some -> {
            var line = found.getOrDefault(some.orderId(), Map.of()).get(some.variantId());
            if (line != null) {
                lines.put(some, line);
            }
        });
        return lines;
    }

    Map<Order, List<Shipment>> shipments(List<Order> orders) {
        return perOrder(orders, """
            SELECT * FROM order_history_shipment WHERE order_id = ANY (:ids) ORDER BY order_id, version""",
                OrderHistoryRows::shipment);
    }

    Map<Order, List<OrderReturn>> returns(List<Order> orders) {
        return perOrder(orders, """
            SELECT back.*, currency_code FROM order_history_return back JOIN order_history USING (order_id)
            WHERE order_id = ANY (:ids) ORDER BY order_id, back.version""", OrderHistoryRows::returned);
    }

    /** For staff; to others there are none. */
    Map<Order, List<OrderAnnotation>> annotations(List<Order> orders, OrderViewer viewer) {
        return perOrder(orders, """
            SELECT * FROM order_history_annotation WHERE order_id = ANY (:ids)%s ORDER BY order_id, version"""
                .formatted(viewer.staff() ? "" : " AND false"), OrderHistoryRows::annotation);
    }

    /** What a provider declined stands after the latest change of the order at that time. */
    Map<Order, List<OrderEntry>> timelines(List<Order> orders, OrderViewer viewer) {
        return perOrder(orders, """
            WITH entry AS (SELECT * FROM order_history_entry WHERE order_id = ANY (:ids)),
               declined AS (
                  SELECT *, coalesce((SELECT max(version) FROM entry WHERE entry.order_id = decline.order_id
                     AND entry.occurred_at <= decline.occurred_at), 1) AS version
                  FROM order_history_decline decline WHERE order_id = ANY (:ids))
            SELECT shown.*, currency_code FROM (
               SELECT order_id, version, kind, occurred_at, actor, command_id, cause, shipment_id, return_id, amount,
                  reason, lines, payment, NULL AS decline_reason FROM entry
               UNION ALL
               SELECT order_id, version, kind, occurred_at, actor, command_id, cause, NULL, NULL, NULL, NULL, NULL,
                  (SELECT payment FROM entry WHERE entry.order_id = declined.order_id
                     AND entry.payment ->> 'paymentId' = declined.payment_id::text
                   ORDER BY entry.version > declined.version, abs(entry.version - declined.version) LIMIT 1),
                  decline_reason FROM declined) AS shown
            JOIN order_history USING (order_id)
            WHERE true%s ORDER BY order_id, shown.version, occurred_at"""
                .formatted(viewer.staff() ? "" : " AND kind <> 'ANNOTATED'"), OrderHistoryRows::entry);
    }

    private <T> Map<Order, List<T>> perOrder(List<Order> orders, String sql, RowMapper<T> mapper) {
        var found = new HashMap<UUID, List<T>>();
        jdbc.sql(sql).param("ids", orders.stream().map(Order::order).toArray(UUID[]::new)).query(row -> {
            found.computeIfAbsent(OrderRows.uuid(row, "order_id"), _ -> new ArrayList<>()).add(mapper.mapRow(row, 0));
        });
        return orders.stream().distinct()
                .collect(toMap(order -> order, order -> found.getOrDefault(order.order(), List.of())));
    }
}
