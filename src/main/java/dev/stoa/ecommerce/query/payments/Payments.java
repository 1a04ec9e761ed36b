package dev.stoa.ecommerce.query.payments;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.PaymentAmounts;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.PaymentStanding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Payments {

    private final JdbcClient jdbc;

    Payments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Payment> byId(UUID id, PaymentViewer viewer) {
        return byIds(List.of(id), viewer).stream().findFirst();
    }

    List<Payment> byIds(Collection<UUID> ids, PaymentViewer viewer) {
        return jdbc.sql("SELECT * FROM order_payment WHERE payment_id = ANY (:ids) AND " + PaymentViewer.CONDITION)
                .param("ids", ids.toArray(UUID[]::new)).params(viewer.parameters())
                .query((row, _) -> payment(row)).list();
    }

    /** By order, the first first; of orders that whoever asks may see. */
    Map<UUID, List<Payment>> ofOrders(Collection<UUID> orders) {
        var found = new HashMap<UUID, List<Payment>>();
        jdbc.sql("SELECT * FROM order_payment WHERE order_id = ANY (:ids) ORDER BY order_id, created_at, payment_id")
                .param("ids", orders.toArray(UUID[]::new)).query((row, _) -> payment(row)).list()
                .forEach(it -> found.computeIfAbsent(it.orderId().value(), _ -> new ArrayList<>()).add(it));
        return found;
    }

    /** By payment, the first first. */
    Map<UUID, List<PaymentEntry>> histories(Collection<UUID> payments) {
        var found = new HashMap<UUID, List<PaymentEntry>>();
        jdbc.sql("SELECT * FROM order_payment_entry WHERE payment_id = ANY (:ids) ORDER BY payment_id, version")
                .param("ids", payments.toArray(UUID[]::new)).query(row -> {
                    found.computeIfAbsent(row.getObject("payment_id", UUID.class), _ -> new ArrayList<>())
                            .add(entry(row));
                });
        return found;
    }

    private static Payment payment(ResultSet row) throws SQLException {
        var amounts = new PaymentAmounts(row.getLong("authorised"), row.getLong("captured"), row.getLong("voided"),
                row.getLong("refunded"));
        var currency = row.getString("currency_code");
        var reason = reason(row);
        return new Payment(new PaymentId(row.getObject("payment_id", UUID.class)), row.getInt("version"),
                new OrderId(row.getObject("order_id", UUID.class)), PaymentStanding.of(amounts, reason != null),
                new Money(row.getLong("amount"), currency), new Money(amounts.captured(), currency),
                new Money(amounts.voided(), currency), new Money(amounts.refunded(), currency),
                limit(row), row.getString("provider"), reason, instant(row, "created_at"), instant(row, "updated_at"));
    }

    private static @Nullable Money limit(ResultSet row) throws SQLException {
        long limit = row.getLong("capture_limit");
        return row.wasNull() ? null : new Money(limit, row.getString("currency_code"));
    }

    private static PaymentEntry entry(ResultSet row) throws SQLException {
        var currency = row.getString("currency_code");
        return new PaymentEntry(row.getInt("version"), PaymentEntry.Kind.valueOf(row.getString("kind")),
                currency == null ? null : new Money(row.getLong("amount"), currency), reason(row),
                instant(row, "occurred_at"), row.getString("actor"));
    }

    private static @Nullable PaymentDeclineReason reason(ResultSet row) throws SQLException {
        var reason = row.getString("decline_reason");
        return reason == null ? null : PaymentDeclineReason.valueOf(reason);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
