package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderRejectionReason;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class OrderRows {

    private OrderRows() {}

    static Order order(ResultSet row, int number) throws SQLException {
        return new Order(new OrderId(uuid(row, "order_id")), row.getInt("version"),
                OrderStatus.valueOf(row.getString("status")), customer(row),
                new Money(row.getLong("total"), row.getString("currency_code")), instant(row, "placed_at"),
                instant(row, "updated_at"), row.getString("cancellation_reason"), rejection(row));
    }

    static OrderLine line(ResultSet row, int number) throws SQLException {
        return new OrderLine(row.getInt("line"), new ProductId(uuid(row, "product_id")),
                new VariantId(uuid(row, "variant_id")), row.getString("sku"), row.getString("product_name"),
                row.getString("variant_name"), row.getInt("quantity"),
                new Money(row.getLong("unit_price"), row.getString("currency_code")));
    }

    static OrderEntry entry(ResultSet row, int number) throws SQLException {
        return new OrderEntry(row.getInt("version"), OrderEntry.Kind.valueOf(row.getString("kind")),
                instant(row, "occurred_at"), row.getString("actor"), uuid(row, "command_id"), row.getString("cause"));
    }

    private static Customer customer(ResultSet row) throws SQLException {
        return new Customer(new CustomerId(uuid(row, "customer_id")), row.getString("customer_name"),
                row.getString("customer_email"));
    }

    private static @Nullable OrderRejection rejection(ResultSet row) throws SQLException {
        var reason = row.getString("rejection_reason");
        return reason == null
                ? null
                : new OrderRejection(OrderRejectionReason.valueOf(reason), Shortages.read(row.getString("shortages")));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
