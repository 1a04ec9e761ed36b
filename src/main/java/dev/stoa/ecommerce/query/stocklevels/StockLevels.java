package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.Keyset;
import dev.stoa.kernel.graphql.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StockLevels {

    static final Keyset MOVEMENTS = new Keyset("stockMovements", List.of(new Keyset.Key("version", Keyset.Type.LONG)),
            true);
    static final Keyset RESERVATIONS = new Keyset("stockReservations",
            List.of(new Keyset.Key("order_id", Keyset.Type.UUID)), false);
    static final Keyset LOW = new Keyset("lowStock", List.of(new Keyset.Key("low_since", Keyset.Type.INSTANT),
            new Keyset.Key("variant_id", Keyset.Type.UUID)), true);

    private final JdbcClient jdbc;

    StockLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StockLevel> find(StockBy by, Actor viewer) {
        return by.sku() != null
                ? bySku(by.sku().toUpperCase(Locale.ROOT), viewer)
                : byVariant(Objects.requireNonNull(by.variantId()).value(), viewer);
    }

    Optional<StockLevel> byVariant(UUID variant, Actor viewer) {
        return byVariants(List.of(variant), viewer).stream().findFirst();
    }

    List<StockLevel> byVariants(Collection<UUID> variants, Actor viewer) {
        return jdbc.sql("SELECT * FROM stock_level WHERE variant_id = ANY (:variants) AND :visible")
                .param("variants", variants.toArray(UUID[]::new)).param("visible", StockViewers.include(viewer))
                .query(StockLevels::level).list();
    }

    private Optional<StockLevel> bySku(String sku, Actor viewer) {
        return jdbc.sql("SELECT * FROM stock_level WHERE sku = :sku AND :visible ORDER BY variant_id LIMIT 1")
                .param("sku", sku).param("visible", StockViewers.include(viewer)).query(StockLevels::level).optional();
    }

    List<StockMovement> movements(UUID variant, PageRequest request, Actor viewer) {
        return jdbc
                .sql("SELECT * FROM stock_movement WHERE variant_id = :variant AND :visible AND %s ORDER BY %s LIMIT %d"
                        .formatted(MOVEMENTS.condition(request), MOVEMENTS.order(request), request.size() + 1))
                .param("variant", variant).param("visible", StockViewers.include(viewer))
                .params(MOVEMENTS.parameters(request)).query(StockLevels::movement).list();
    }

    List<StockReservation> reservations(UUID variant, PageRequest request, Actor viewer) {
        return jdbc.sql("""
                SELECT * FROM stock_hold
                WHERE variant_id = :variant AND :visible AND %s ORDER BY %s LIMIT %d"""
                .formatted(RESERVATIONS.condition(request), RESERVATIONS.order(request), request.size() + 1))
                .param("variant", variant).param("visible", StockViewers.include(viewer))
                .params(RESERVATIONS.parameters(request)).query(StockLevels::reservation).list();
    }

    List<StockLevel> low(PageRequest request, Actor viewer) {
        return jdbc
                .sql("SELECT * FROM stock_level WHERE low_since IS NOT NULL AND :visible AND %s ORDER BY %s LIMIT %d"
                        .formatted(LOW.condition(request), LOW.order(request), request.size() + 1))
                .param("visible", StockViewers.include(viewer)).params(LOW.parameters(request))
                .query(StockLevels::level).list();
    }

    /** Every low stock, with the version that made it low. */
    Map<StockLevel, Integer> allLow(Actor viewer) {
        var low = new LinkedHashMap<StockLevel, Integer>();
        jdbc.sql("""
                SELECT * FROM stock_level WHERE low_since IS NOT NULL AND :visible ORDER BY low_since, variant_id""")
                .param("visible", StockViewers.include(viewer))
                .query((row, number) -> low.put(level(row, number), row.getInt("low_version"))).list();
        return low;
    }

    private static StockLevel level(ResultSet row, int number) throws SQLException {
        return new StockLevel(row.getObject("variant_id", UUID.class), row.getInt("version"), row.getString("sku"),
                row.getInt("on_hand"), row.getInt("reserved"), row.getInt("allocated"), row.getInt("available"),
                row.getInt("backorder_allowance"), row.getObject("low_stock_threshold", Integer.class),
                instant(row, "low_since"), Objects.requireNonNull(instant(row, "updated_at")));
    }

    private static StockMovement movement(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        var disposition = row.getString("disposition");
        var order = row.getObject("order_id", UUID.class);
        return new StockMovement(row.getInt("version"), StockMovementKind.valueOf(row.getString("kind")),
                row.getInt("quantity"), row.getInt("on_hand_change"), row.getInt("reserved_change"),
                row.getInt("on_hand"), row.getInt("reserved"), row.getInt("available"),
                reason == null ? null : AdjustmentReason.valueOf(reason),
                disposition == null ? null : ReturnDisposition.valueOf(disposition), row.getString("note"),
                order == null ? null : new OrderId(order), row.getObject("reference", UUID.class),
                instant(row, "expires_at"), Objects.requireNonNull(instant(row, "moved_at")));
    }

    private static StockReservation reservation(ResultSet row, int number) throws SQLException {
        return new StockReservation(new OrderId(row.getObject("order_id", UUID.class)), row.getInt("quantity"),
                row.getBoolean("allocated"), instant(row, "expires_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
