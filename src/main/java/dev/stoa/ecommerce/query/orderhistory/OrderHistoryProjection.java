package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Keeps the orders, their lines and their timelines: one statement per event. */
@Projection(id = OrderHistoryProjection.ID, tables = {"order_history", "order_history_line", "order_history_entry"})
class OrderHistoryProjection {

    static final String ID = "ecommerce_query.orderhistory";

    private static final String ENTRY = """
         WITH entry AS (
            INSERT INTO order_history_entry (order_id, version, kind, occurred_at, actor, command_id, cause)
            VALUES (:order, :version, :kind, :at, :actor, :command, :cause))""";

    private static final String PLACE = ENTRY + """
         , line AS (
            INSERT INTO order_history_line (order_id, line, product_id, variant_id, sku, product_name, variant_name,
               quantity, unit_price)
            SELECT :order, ordinality, product_id, variant_id, sku, product_name, variant_name, quantity, unit_price
            FROM unnest(:products, :variants, :skus, :productNames, :variantNames, :quantities, :unitPrices)
               WITH ORDINALITY AS line (product_id, variant_id, sku, product_name, variant_name, quantity, unit_price,
                  ordinality))
         INSERT INTO order_history (order_id, version, status, customer_id, customer_name, customer_email, total,
            currency_code, placed_at, updated_at)
         VALUES (:order, :version, 'PLACED', :customer, :customerName, :customerEmail, :total, :currency, :at, :at)""";

    private static final String CHANGE = ENTRY + """

         UPDATE order_history SET version = :version, status = :kind, updated_at = :at,
            cancellation_reason = :cancellationReason, rejection_reason = :rejectionReason,
            shortages = :shortages::jsonb
         WHERE order_id = :order""";

    private final JdbcClient jdbc;

    OrderHistoryProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Recorded<? extends OrderEvent> recorded) {
        switch (recorded.event()) {
            case OrderPlaced placed -> place(recorded, placed);
            case OrderConfirmed _ -> change(recorded, OrderEntry.Kind.CONFIRMED, null, null, null);
            case OrderCancelled cancelled ->
                change(recorded, OrderEntry.Kind.CANCELLED, cancelled.reason(), null, null);
            case OrderRejected rejected -> change(recorded, OrderEntry.Kind.REJECTED, null, rejected.reason().name(),
                    Shortages.write(rejected.shortages()));
        }
    }

    private void place(Recorded<?> recorded, OrderPlaced placed) {
        var lines = placed.lines();
        entry(recorded, PLACE, OrderEntry.Kind.PLACED).param("customer", placed.customer().customerId())
                .param("customerName", placed.customer().name()).param("customerEmail", placed.customer().email())
                .param("total", placed.total().minorUnits()).param("currency", placed.total().currencyCode())
                .param("products", column(lines, OrderLine::productId, UUID[]::new))
                .param("variants", column(lines, OrderLine::variantId, UUID[]::new))
                .param("skus", column(lines, OrderLine::sku, String[]::new))
                .param("productNames", column(lines, OrderLine::productName, String[]::new))
                .param("variantNames", column(lines, OrderLine::variantName, String[]::new))
                .param("quantities", column(lines, OrderLine::quantity, Integer[]::new))
                .param("unitPrices", column(lines, line -> line.unitPrice().minorUnits(), Long[]::new)).update();
    }

    private void change(Recorded<?> recorded, OrderEntry.Kind kind, @Nullable String cancellationReason,
            @Nullable String rejectionReason, @Nullable String shortages) {
        entry(recorded, CHANGE, kind).param("cancellationReason", cancellationReason)
                .param("rejectionReason", rejectionReason).param("shortages", shortages).update();
    }

    private StatementSpec entry(Recorded<?> recorded, String sql, OrderEntry.Kind kind) {
        var metadata = recorded.metadata();
        return jdbc.sql(sql).param("order", recorded.streamId()).param("version", recorded.version())
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC)).param("kind", kind.name())
                .param("actor", metadata.actor()).param("command", metadata.commandId())
                .param("cause", metadata.cause() == null ? null : metadata.cause().toString());
    }

    private static <T> T[] column(List<OrderLine> lines, Function<OrderLine, T> value,
            java.util.function.IntFunction<T[]> array) {
        return lines.stream().map(value).toArray(array);
    }
}
