package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.OrderAnnotated;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderImported;
import dev.stoa.ecommerce.command.events.OrderLinesCancelled;
import dev.stoa.ecommerce.command.events.OrderLinesReturned;
import dev.stoa.ecommerce.command.events.OrderPaymentChanged;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.PaymentCaptureDeclined;
import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentRefundDeclined;
import dev.stoa.ecommerce.command.events.PaymentVoidDeclined;
import dev.stoa.ecommerce.command.events.ShipmentAbandoned;
import dev.stoa.ecommerce.command.events.ShipmentDelivered;
import dev.stoa.ecommerce.command.events.ShipmentDispatched;
import dev.stoa.ecommerce.command.events.ShipmentPrepared;
import dev.stoa.ecommerce.command.events.ShipmentTracked;
import dev.stoa.ecommerce.query.orderhistory.OrderEntry.Kind;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the orders with their lines, parcels, returns, payments, notes and timelines: one statement per event. */
@Projection(id = OrderHistoryProjection.ID, version = 3, tables = {"order_history", "order_history_line",
        "order_history_entry", "order_history_shipment", "order_history_return", "order_history_payment",
        "order_history_annotation", "order_history_decline"})
class OrderHistoryProjection {

    static final String ID = "ecommerce_query.orderhistory";

    private final JdbcClient jdbc;

    OrderHistoryProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Recorded<? extends OrderEvent> recorded) {
        var entry = new OrderStatement(jdbc, recorded);
        var statement = switch (recorded.event()) {
            case OrderPlaced it -> PlacedColumns.bind(entry.sql(OrderHistorySql.PLACE, Kind.PLACED), it);
            case OrderImported it -> ImportedColumns.bind(entry.sql(OrderHistorySql.IMPORT, Kind.IMPORTED), it);
            case OrderConfirmed _ -> entry.sql(OrderHistorySql.CONFIRM, Kind.CONFIRMED);
            case OrderRejected it -> entry.sql(OrderHistorySql.REJECT, Kind.REJECTED)
                    .param("rejection", it.reason().name()).param("shortages", OrderJson.write(it.shortages()))
                    .param("problem", it.voucherProblem() == null ? null : it.voucherProblem().name())
                    .param("decline", it.decline() == null ? null : it.decline().name());
            case OrderCancelled it -> entry.because(it.reason()).sql(OrderHistorySql.CANCEL, Kind.CANCELLED);
            case OrderLinesCancelled it -> entry.of(it.lines()).worth(it.amount()).because(it.reason())
                    .sql(OrderHistorySql.CANCEL_LINES, Kind.LINES_CANCELLED).param("pieces", pieces(it.lines()));
            case ShipmentPrepared it -> entry.ofShipment(it.shipmentId()).of(it.lines())
                    .sql(OrderHistorySql.PREPARE, Kind.SHIPMENT_PREPARED).param("pieces", pieces(it.lines()))
                    .param("tracking", OrderJson.write(it.tracking()));
            case ShipmentDispatched it -> entry.ofShipment(it.shipmentId()).of(it.lines())
                    .sql(OrderHistorySql.DISPATCH, Kind.SHIPMENT_DISPATCHED).param("pieces", pieces(it.lines()))
                    .param("shortages", OrderJson.write(it.shortages()));
            case ShipmentAbandoned it -> entry.ofShipment(it.shipmentId())
                    .sql(OrderHistorySql.ABANDON, Kind.SHIPMENT_ABANDONED)
                    .param("shortages", OrderJson.write(it.shortages()));
            case ShipmentTracked it -> entry.ofShipment(it.shipmentId())
                    .sql(OrderHistorySql.TRACK, Kind.SHIPMENT_TRACKED)
                    .param("tracking", OrderJson.write(it.tracking()));
            case ShipmentDelivered it -> entry.ofShipment(it.shipmentId())
                    .sql(OrderHistorySql.DELIVER, Kind.SHIPMENT_DELIVERED);
            case OrderLinesReturned it -> entry.ofReturn(it.returnId()).of(it.lines()).worth(it.amount())
                    .because(it.reason()).sql(OrderHistorySql.RETURN_LINES, Kind.LINES_RETURNED)
                    .param("pieces", pieces(it.lines())).param("disposition", it.disposition().name());
            case OrderPaymentChanged it -> entry.ofPayment(it).sql(OrderHistorySql.PAY, Kind.PAYMENT_CHANGED)
                    .param("paymentId", it.paymentId()).param("authorised", it.amounts().authorised())
                    .param("captured", it.amounts().captured()).param("voided", it.amounts().voided())
                    .param("refunded", it.amounts().refunded());
            case OrderAnnotated it -> entry.sql(OrderHistorySql.ANNOTATE, Kind.ANNOTATED).param("note", it.note());
        };
        statement.update();
    }

    @EventHandler
    UUID onCaptureDeclined(Recorded<PaymentCaptureDeclined> recorded) {
        return declined(recorded, Kind.CAPTURE_DECLINED, recorded.event().orderId(), recorded.event().decline());
    }

    @EventHandler
    UUID onVoidDeclined(Recorded<PaymentVoidDeclined> recorded) {
        return declined(recorded, Kind.VOID_DECLINED, recorded.event().orderId(), recorded.event().decline());
    }

    @EventHandler
    UUID onRefundDeclined(Recorded<PaymentRefundDeclined> recorded) {
        return declined(recorded, Kind.REFUND_DECLINED, recorded.event().orderId(), recorded.event().decline());
    }

    private UUID declined(Recorded<?> recorded, Kind kind, UUID order, PaymentDecline decline) {
        var metadata = recorded.metadata();
        jdbc.sql(OrderHistorySql.DECLINE).param("order", order).param("payment", recorded.streamId())
                .param("version", recorded.version()).param("kind", kind.name())
                .param("reason", decline.reason().name())
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC)).param("actor", metadata.actor())
                .param("command", metadata.commandId())
                .param("cause", metadata.cause() == null ? null : metadata.cause().toString()).update();
        return order;
    }

    private static int pieces(List<LineQuantity> lines) {
        return lines.stream().mapToInt(LineQuantity::quantity).sum();
    }
}
