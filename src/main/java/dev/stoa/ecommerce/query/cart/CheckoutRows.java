package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.kernel.eventstore.Recorded;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps of each cart the order that was last placed from it, as long as its checkout is under way and after. */
record CheckoutRows(JdbcClient jdbc) {

    /** Gives the cart that the order was placed from; null where it came from none. */
    @Nullable
    UUID begun(Recorded<OrderPlaced> recorded) {
        var placed = recorded.event();
        if (placed.cart() == null) {
            return null;
        }
        var until = placed.reservedUntil();
        jdbc.sql("""
            INSERT INTO cart_checkout AS known (cart_id, order_id, order_version, placed_at, reserved_until, under_way)
            VALUES (:cart, :order, :version, :at, :until, true)
            ON CONFLICT (cart_id) DO UPDATE SET order_id = excluded.order_id, order_version = excluded.order_version,
               placed_at = excluded.placed_at, reserved_until = excluded.reserved_until, under_way = true
            WHERE (known.placed_at, known.order_id) < (excluded.placed_at, excluded.order_id)""")
                .param("cart", placed.cart().cartId()).param("order", recorded.streamId())
                .param("version", recorded.version()).param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        return placed.cart().cartId();
    }

    /** Gives the cart that the order was placed from, where that shows its checkout. */
    @Nullable
    UUID over(Recorded<?> recorded) {
        return jdbc.sql("""
            UPDATE cart_checkout SET under_way = false, order_version = :version
            WHERE order_id = :order AND under_way RETURNING cart_id""").param("version", recorded.version())
                .param("order", recorded.streamId()).query(UUID.class).optional().orElse(null);
    }
}
