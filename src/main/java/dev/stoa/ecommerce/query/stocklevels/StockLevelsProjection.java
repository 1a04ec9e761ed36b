package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.ecommerce.command.events.BackorderAllowanceChanged;
import dev.stoa.ecommerce.command.events.LowStockThresholdChanged;
import dev.stoa.ecommerce.command.events.ReservationExpired;
import dev.stoa.ecommerce.command.events.ReservationExtended;
import dev.stoa.ecommerce.command.events.StockAdjusted;
import dev.stoa.ecommerce.command.events.StockAllocated;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.StockReturned;
import dev.stoa.ecommerce.command.events.StockShipped;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Keeps the stock levels, what is promised to whom, and the movements. */
@Projection(id = StockLevelsProjection.ID, version = 2, tables = {"stock_level", "stock_movement", "stock_hold"})
class StockLevelsProjection {

    static final String ID = "ecommerce_query.stocklevels";

    private static final String BEGIN = """
         INSERT INTO stock_level (variant_id, version, sku, on_hand, reserved, allocated, available,
            backorder_allowance, updated_at)
         VALUES (:variant, :version, :sku, 0, 0, 0, 0, 0, :at) ON CONFLICT (variant_id) DO NOTHING""";
    private static final String MOVE = """
         WITH movement AS (
            INSERT INTO stock_movement (variant_id, version, kind, quantity, on_hand_change, reserved_change, on_hand,
               reserved, available, reason, disposition, note, order_id, reference, expires_at, moved_at)
            VALUES (:variant, :version, :kind, :quantity, :onHandChange, :reservedChange, :onHand, :reserved,
               :available, :reason, :disposition, :note, :order, :reference, :expiresAt, :at))
         """;
    private static final String CHANGE = """
         UPDATE stock_level SET version = :version, on_hand = :onHand, reserved = :reserved, available = :available,
            updated_at = :at,
            low_since = CASE WHEN :onHand - :reserved <= low_stock_threshold THEN coalesce(low_since, :at) END,
            low_version = CASE WHEN :onHand - :reserved <= low_stock_threshold THEN coalesce(low_version, :version) END
         """;
    private static final String HERE = " WHERE variant_id = :variant";
    private static final String ALLOCATE = CHANGE + ", allocated = stock_level.allocated + :quantity" + HERE;
    private static final String LET_GO = CHANGE + """
            , allocated = stock_level.allocated - CASE WHEN EXISTS (
               SELECT FROM stock_hold h WHERE h.variant_id = :variant AND h.order_id = :order AND h.allocated)
               THEN :quantity ELSE 0 END
         """ + HERE;

    private final JdbcClient jdbc;

    StockLevelsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Recorded<? extends StockEvent> recorded) {
        switch (recorded.event()) {
            case StockReceived it -> {
                begin(recorded, it.sku());
                move(recorded, CHANGE + HERE, Movement.of(StockMovementKind.RECEIVED, it.quantity(), it.quantity(),
                        null, it.reference()));
            }
            case StockAdjusted it -> move(recorded, CHANGE + HERE,
                    Movement.of(StockMovementKind.ADJUSTED, it.change(), it.change(), it.reason(), it.note()));
            case StockReserved it -> reserve(recorded, it);
            case ReservationExtended it -> extend(recorded, it);
            case StockAllocated it -> allocate(recorded, it);
            case StockReleased it -> letGo(recorded, it.orderId(),
                    Movement.promised(StockMovementKind.RELEASED, it.orderId(), it.quantity(), -it.quantity()));
            case ReservationExpired it -> letGo(recorded, it.orderId(),
                    Movement.promised(StockMovementKind.EXPIRED, it.orderId(), it.quantity(), -it.quantity()));
            case StockShipped it -> letGo(recorded, it.orderId(),
                    Movement.shipped(it.orderId(), it.shipmentId(), it.quantity()));
            case StockReturned it -> move(recorded, CHANGE + HERE,
                    Movement.returned(it.orderId(), it.returnId(), it.quantity(), it.disposition()));
            case BackorderAllowanceChanged it -> allow(recorded, it);
            case LowStockThresholdChanged it -> warn(recorded, it);
        }
    }

    private void reserve(Recorded<? extends StockEvent> recorded, StockReserved reserved) {
        move(recorded, CHANGE + HERE, Movement.promised(StockMovementKind.RESERVED, reserved.orderId(),
                reserved.quantity(), reserved.quantity()).until(reserved.expiresAt()));
        hold(reserved.orderId(), recorded, """
            INSERT INTO stock_hold (variant_id, order_id, quantity, allocated, expires_at)
            VALUES (:variant, :order, :quantity, false, :expiresAt)""").param("quantity", reserved.quantity())
                .param("expiresAt", reserved.expiresAt() == null
                        ? null
                        : reserved.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void extend(Recorded<? extends StockEvent> recorded, ReservationExtended extended) {
        change(recorded, CHANGE + HERE).update();
        hold(extended.orderId(), recorded, """
            UPDATE stock_hold SET expires_at = :expiresAt WHERE variant_id = :variant AND order_id = :order""")
                .param("expiresAt", extended.expiresAt() == null
                        ? null
                        : extended.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void allocate(Recorded<? extends StockEvent> recorded, StockAllocated allocated) {
        move(recorded, ALLOCATE, Movement.promised(StockMovementKind.ALLOCATED, allocated.orderId(),
                allocated.quantity(), 0));
        hold(allocated.orderId(), recorded, """
            UPDATE stock_hold SET allocated = true, expires_at = NULL
            WHERE variant_id = :variant AND order_id = :order""").update();
    }

    private void letGo(Recorded<? extends StockEvent> recorded, UUID order, Movement movement) {
        move(recorded, LET_GO, movement);
        hold(order, recorded, """
            WITH gone AS (
               DELETE FROM stock_hold WHERE variant_id = :variant AND order_id = :order AND quantity <= :quantity)
            UPDATE stock_hold SET quantity = quantity - :quantity
            WHERE variant_id = :variant AND order_id = :order AND quantity > :quantity""")
                .param("quantity", movement.quantity()).update();
    }

    private void allow(Recorded<? extends StockEvent> recorded, BackorderAllowanceChanged changed) {
        begin(recorded, changed.sku());
        change(recorded, CHANGE + ", backorder_allowance = :allowance" + HERE).param("allowance", changed.to())
                .update();
    }

    private void warn(Recorded<? extends StockEvent> recorded, LowStockThresholdChanged changed) {
        begin(recorded, changed.sku());
        jdbc.sql("UPDATE stock_level SET low_stock_threshold = :threshold" + HERE)
                .param("variant", recorded.streamId()).param("threshold", changed.to()).update();
        change(recorded, CHANGE + HERE).update();
    }

    private void begin(Recorded<? extends StockEvent> recorded, String sku) {
        jdbc.sql(BEGIN).param("variant", recorded.streamId()).param("version", recorded.version()).param("sku", sku)
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC)).update();
    }

    private void move(Recorded<? extends StockEvent> recorded, String change, Movement movement) {
        movement.in(change(recorded, MOVE + change)).update();
    }

    private StatementSpec change(Recorded<? extends StockEvent> recorded, String sql) {
        var left = recorded.event().quantities();
        return jdbc.sql(sql).param("variant", recorded.streamId()).param("version", recorded.version())
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC)).param("onHand", left.onHand())
                .param("reserved", left.reserved()).param("available", left.available());
    }

    private StatementSpec hold(UUID order, Recorded<? extends StockEvent> recorded, String sql) {
        return jdbc.sql(sql).param("variant", recorded.streamId()).param("order", order);
    }
}
