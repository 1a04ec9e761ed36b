package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderDelivery;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderRejectionReason;
import dev.stoa.ecommerce.command.events.OrderSums;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads orders and their lines out of rows. */
final class OrderRows {

    private OrderRows() {}

    static Order order(ResultSet row, int number) throws SQLException {
        return new Order(new OrderId(uuid(row, "order_id")), row.getInt("version"), standing(row), customer(row),
                sums(row), money(row, "total"), OrderJson.read(row.getString("delivery"), OrderDelivery.class),
                row.getString("voucher_code"), row.getBoolean("on_account"), perhaps(row, "reserved_until"),
                instant(row, "placed_at"), instant(row, "updated_at"), row.getString("imported_number"),
                row.getString("cancellation_reason"),
                rejection(row));
    }

    static OrderLine line(ResultSet row, int number) throws SQLException {
        return new OrderLine(row.getInt("line"), new ProductId(uuid(row, "product_id")),
                new VariantId(uuid(row, "variant_id")), row.getString("sku"), row.getString("product_name"),
                row.getString("variant_name"), row.getInt("quantity"), money(row, "unit_price"),
                money(row, "discount"), row.getBigDecimal("tax_rate"), money(row, "tax"), money(row, "charged"),
                row.getInt("weight_grams"), row.getInt("cancelled"), row.getInt("shipped"), row.getInt("returned"));
    }

    static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getLong(column), row.getString("currency_code"));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant perhaps(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : instant(row, column);
    }

    private static OrderStanding standing(ResultSet row) throws SQLException {
        return new OrderStanding(OrderStatus.valueOf(row.getString("status")), row.getLong("due"),
                row.getLong("authorised"), row.getLong("captured"), row.getLong("refunded"), row.getInt("ordered"),
                row.getInt("cancelled"), row.getInt("shipped"), row.getInt("delivered"), row.getInt("returned"));
    }

    private static Customer customer(ResultSet row) throws SQLException {
        return new Customer(new CustomerId(uuid(row, "customer_id")), row.getString("customer_name"),
                row.getString("customer_email"));
    }

    private static OrderSums sums(ResultSet row) throws SQLException {
        return new OrderSums(row.getBoolean("tax_included"), money(row, "subtotal"), money(row, "discount"),
                row.getObject("shipping") == null ? null : money(row, "shipping"), money(row, "shipping_discount"),
                OrderJson.taxes(row.getString("taxes")), money(row, "tax"));
    }

    private static @Nullable OrderRejection rejection(ResultSet row) throws SQLException {
        var reason = row.getString("rejection_reason");
        var problem = row.getString("voucher_problem");
        var decline = row.getString("decline_reason");
        return reason == null
                ? null
                : new OrderRejection(OrderRejectionReason.valueOf(reason),
                        OrderJson.shortages(row.getString("shortages")),
                        problem == null ? null : VoucherProblem.valueOf(problem),
                        decline == null ? null : PaymentDeclineReason.valueOf(decline));
    }
}
