package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderPaymentChanged;
import dev.stoa.kernel.eventstore.Recorded;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The statement for an event, with all that its entry in the timeline tells. */
final class OrderStatement {

    private final JdbcClient jdbc;
    private final Recorded<?> recorded;
    private @Nullable UUID shipment;
    private @Nullable UUID returnId;
    private @Nullable Money amount;
    private @Nullable String reason;
    private @Nullable List<LineQuantity> lines;
    private @Nullable OrderPaymentChanged payment;

    OrderStatement(JdbcClient jdbc, Recorded<?> recorded) {
        this.jdbc = jdbc;
        this.recorded = recorded;
    }

    OrderStatement ofShipment(UUID id) {
        shipment = id;
        return this;
    }

    OrderStatement ofReturn(UUID id) {
        returnId = id;
        return this;
    }

    OrderStatement ofPayment(OrderPaymentChanged changed) {
        payment = changed;
        return this;
    }

    OrderStatement of(List<LineQuantity> some) {
        lines = some;
        return this;
    }

    OrderStatement worth(Money money) {
        amount = money;
        return this;
    }

    OrderStatement because(@Nullable String said) {
        reason = said;
        return this;
    }

    StatementSpec sql(String sql, OrderEntry.Kind kind) {
        var metadata = recorded.metadata();
        return jdbc.sql(sql).param("order", recorded.streamId()).param("version", recorded.version())
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC)).param("kind", kind.name())
                .param("actor", metadata.actor()).param("command", metadata.commandId())
                .param("cause", metadata.cause() == null ? null : metadata.cause().toString())
                .param("shipment", shipment, Types.OTHER).param("return", returnId, Types.OTHER)
                .param("amount", amount == null ? null : amount.minorUnits(), Types.BIGINT)
                .param("reason", reason, Types.VARCHAR).param("lines", OrderJson.write(lines))
                .param("payment", OrderJson.write(payment));
    }
}
