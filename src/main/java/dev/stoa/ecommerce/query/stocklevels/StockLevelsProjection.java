package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.ecommerce.command.events.StockAdjusted;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the stock levels and their movements. */
@Projection(id = StockLevelsProjection.ID, tables = {"stock_level", "stock_movement"})
class StockLevelsProjection {

    static final String ID = "ecommerce_query.stocklevels";

    private static final String MOVE = """
         WITH movement AS (
            INSERT INTO stock_movement (variant_id, version, kind, quantity, on_hand, reserved, available, reason, note,
               order_id, moved_at)
            VALUES (:variant, :version, :kind, :quantity, :onHand, :reserved, :available, :reason, :note, :order, :at))
         """;

    private final JdbcClient jdbc;

    StockLevelsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Recorded<? extends StockEvent> recorded) {
        switch (recorded.event()) {
            case StockReceived it -> receive(recorded, it);
            case StockAdjusted it -> move(recorded, StockMovementKind.ADJUSTED, it.change(), it.reason().name(),
                    it.note(), null);
            case StockReserved it ->
                move(recorded, StockMovementKind.RESERVED, it.quantity(), null, null, it.orderId());
            case StockReleased it ->
                move(recorded, StockMovementKind.RELEASED, it.quantity(), null, null, it.orderId());
        }
    }

    private void receive(Recorded<? extends StockEvent> recorded, StockReceived received) {
        movement(recorded, MOVE + """
            INSERT INTO stock_level (variant_id, version, sku, on_hand, reserved, available, updated_at)
            VALUES (:variant, :version, :sku, :onHand, :reserved, :available, :at)
            ON CONFLICT (variant_id) DO UPDATE SET version = excluded.version, on_hand = excluded.on_hand,
               reserved = excluded.reserved, available = excluded.available, updated_at = excluded.updated_at""",
                StockMovementKind.RECEIVED, received.quantity(), null, received.reference(), null)
                .param("sku", received.sku()).update();
    }

    private void move(Recorded<? extends StockEvent> recorded, StockMovementKind kind, int quantity,
            @Nullable String reason, @Nullable String note, @Nullable UUID order) {
        movement(recorded, MOVE + """
            UPDATE stock_level SET version = :version, on_hand = :onHand, reserved = :reserved,
               available = :available, updated_at = :at
            WHERE variant_id = :variant""", kind, quantity, reason, note, order).update();
    }

    private JdbcClient.StatementSpec movement(Recorded<? extends StockEvent> recorded, String sql,
            StockMovementKind kind, int quantity, @Nullable String reason, @Nullable String note,
            @Nullable UUID order) {
        var left = recorded.event().quantities();
        return jdbc.sql(sql).param("variant", recorded.streamId()).param("version", recorded.version())
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC)).param("kind", kind.name())
                .param("quantity", quantity).param("onHand", left.onHand()).param("reserved", left.reserved())
                .param("available", left.available()).param("reason", reason).param("note", note).param("order", order);
    }
}
