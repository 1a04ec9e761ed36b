package dev.stoa.ecommerce.query.cart;

import static java.util.stream.Collectors.groupingBy;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.kernel.eventstore.EventAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CartRows {

    private static final String CARTS = "SELECT * FROM cart LEFT JOIN cart_checkout USING (cart_id) WHERE ";
    private static final String LINES = """
         SELECT line.cart_id, line.variant_id, line.quantity, line.seen_price, line.currency_code, offer.price,
            offer.currency_code AS offer_currency, offer.weight_grams, offer.tax_class,
            coalesce(product.for_sale, false) AS for_sale
         FROM cart_line line LEFT JOIN cart_offer offer USING (variant_id) LEFT JOIN cart_product product USING (product_id)
         WHERE line.cart_id = ANY (:ids) ORDER BY line.cart_id, line.added_version, line.added_index""";

    private final JdbcClient jdbc;

    CartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CartRow> byIds(Collection<UUID> ids, CartViewer viewer) {
        return jdbc.sql(CARTS + "cart_id = ANY (:ids) AND " + CartViewer.CONDITION)
                .param("ids", ids.toArray(UUID[]::new)).params(viewer.parameters()).query(CartRows::cart).list();
    }

    List<CartRow> ofCustomer(UUID customer) {
        return jdbc.sql(CARTS + "customer_id = :customer").param("customer", customer)
                .query(CartRows::cart).list();
    }

    Map<UUID, List<CartRow.Line>> lines(Collection<UUID> carts) {
        return jdbc.sql(LINES).param("ids", carts.toArray(UUID[]::new)).query(CartRows::line).list().stream()
                .collect(groupingBy(CartRow.Line::cartId));
    }

    private static CartRow cart(ResultSet row, int number) throws SQLException {
        return new CartRow(row.getObject("cart_id", UUID.class), row.getInt("version"),
                row.getObject("customer_id", UUID.class), row.getObject("voucher_id", UUID.class),
                row.getObject("shipping_method_id", UUID.class), Addresses.read(row.getString("shipping_address")),
                Addresses.read(row.getString("billing_address")), instant(row, "opened_at"),
                instant(row, "updated_at"), ordered(row));
    }

    private static CartRow.@Nullable Ordered ordered(ResultSet row) throws SQLException {
        var order = row.getObject("order_id", UUID.class);
        return order == null
                ? null
                : new CartRow.Ordered(new EventAddress(order, row.getInt("order_version")),
                        row.getObject("reserved_until") == null ? null : instant(row, "reserved_until"),
                        row.getBoolean("under_way"));
    }

    private static CartRow.Line line(ResultSet row, int number) throws SQLException {
        var seen = new Money(row.getLong("seen_price"), row.getString("currency_code"));
        var offer = row.getBoolean("for_sale") && seen.currencyCode().equals(row.getString("offer_currency"))
                ? new CartRow.Offer(new Money(row.getLong("price"), seen.currencyCode()), row.getInt("weight_grams"),
                        row.getString("tax_class"))
                : null;
        return new CartRow.Line(row.getObject("cart_id", UUID.class), row.getObject("variant_id", UUID.class),
                row.getInt("quantity"), seen, offer);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
