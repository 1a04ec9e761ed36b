package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.Keyset;
import dev.stoa.kernel.graphql.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StockLevels {

    static final Keyset MOVEMENTS = new Keyset("stockMovements", List.of(new Keyset.Key("version", Keyset.Type.LONG)),
            true);

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

    private static StockLevel level(ResultSet row, int number) throws SQLException {
        return new StockLevel(row.getObject("variant_id", UUID.class), row.getInt("version"), row.getString("sku"),
                row.getInt("on_hand"), row.getInt("reserved"), row.getInt("available"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static StockMovement movement(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        var order = row.getObject("order_id", UUID.class);
        return new StockMovement(row.getInt("version"), StockMovementKind.valueOf(row.getString("kind")),
                row.getInt("quantity"), row.getInt("on_hand"), row.getInt("reserved"), row.getInt("available"),
                reason == null ? null : AdjustmentReason.valueOf(reason), row.getString("note"),
                order == null ? null : new OrderId(order), row.getObject("moved_at", OffsetDateTime.class).toInstant());
    }
}
