package dev.stoa.ecommerce.query.orderhistory;

import static dev.stoa.ecommerce.query.orderhistory.OrderRows.instant;
import static dev.stoa.ecommerce.query.orderhistory.OrderRows.money;
import static dev.stoa.ecommerce.query.orderhistory.OrderRows.perhaps;
import static dev.stoa.ecommerce.query.orderhistory.OrderRows.uuid;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderPaymentChanged;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.ecommerce.command.events.Tracking;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads out of rows what happened to orders. */
final class OrderHistoryRows {

    private OrderHistoryRows() {}

    static Shipment shipment(ResultSet row, int number) throws SQLException {
        return new Shipment(uuid(row, "shipment_id"), Shipment.Status.valueOf(row.getString("status")),
                OrderJson.pieces(uuid(row, "order_id"), row.getString("lines")),
                OrderJson.read(row.getString("tracking"), Tracking.class),
                OrderJson.shortages(row.getString("shortages")), instant(row, "prepared_at"),
                perhaps(row, "dispatched_at"), perhaps(row, "delivered_at"));
    }

    static OrderReturn returned(ResultSet row, int number) throws SQLException {
        return new OrderReturn(uuid(row, "return_id"),
                OrderJson.pieces(uuid(row, "order_id"), row.getString("lines")),
                ReturnDisposition.valueOf(row.getString("disposition")), money(row, "amount"),
                row.getString("reason"), instant(row, "returned_at"));
    }

    static OrderAnnotation annotation(ResultSet row, int number) throws SQLException {
        return new OrderAnnotation(row.getInt("version"), row.getString("note"), row.getString("actor"),
                instant(row, "noted_at"));
    }

    static OrderEntry entry(ResultSet row, int number) throws SQLException {
        return new OrderEntry(row.getInt("version"), OrderEntry.Kind.valueOf(row.getString("kind")),
                instant(row, "occurred_at"), row.getString("actor"), uuid(row, "command_id"), row.getString("cause"),
                uuid(row, "shipment_id"), uuid(row, "return_id"),
                row.getObject("amount") == null ? null : money(row, "amount"), row.getString("reason"),
                OrderJson.pieces(uuid(row, "order_id"), row.getString("lines")), payment(row),
                decline(row));
    }

    private static @Nullable PaymentDeclineReason decline(ResultSet row) throws SQLException {
        var reason = row.getString("decline_reason");
        return reason == null ? null : PaymentDeclineReason.valueOf(reason);
    }

    private static @Nullable OrderEntryPayment payment(ResultSet row) throws SQLException {
        var changed = OrderJson.read(row.getString("payment"), OrderPaymentChanged.class);
        var currency = row.getString("currency_code");
        return changed == null
                ? null
                : new OrderEntryPayment(new PaymentId(changed.paymentId()),
                        new Money(changed.amounts().authorised(), currency),
                        new Money(changed.amounts().captured(), currency),
                        new Money(changed.amounts().voided(), currency),
                        new Money(changed.amounts().refunded(), currency));
    }
}
