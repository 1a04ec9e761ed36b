package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderAnnotated;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderEnd;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderImported;
import dev.stoa.ecommerce.command.events.OrderLinesCancelled;
import dev.stoa.ecommerce.command.events.OrderLinesReturned;
import dev.stoa.ecommerce.command.events.OrderPaymentChanged;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.PaymentAmounts;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.ShipmentAbandoned;
import dev.stoa.ecommerce.command.events.ShipmentDelivered;
import dev.stoa.ecommerce.command.events.ShipmentDispatched;
import dev.stoa.ecommerce.command.events.ShipmentPrepared;
import dev.stoa.ecommerce.command.events.ShipmentTracked;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.query.orderhistory.OrderEntry.Kind;
import dev.stoa.kernel.eventstore.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What an order must show after its events, told in another way than by the projection: from lists, at the end. */
final class OrderFold {

    private final UUID id;
    private final OrderPlaced placed;
    private final @Nullable OrderImported imported;
    private final List<Recorded<?>> events;
    private final List<OrderEntry> timeline = new ArrayList<>();
    private final List<OrderReturn> returns = new ArrayList<>();
    private final List<OrderAnnotation> notes = new ArrayList<>();
    private final Map<UUID, Shipment> shipments = new LinkedHashMap<>();
    private final Map<UUID, PaymentAmounts> payments = new HashMap<>();
    private final List<LineQuantity> cancelled = new ArrayList<>();
    private OrderStatus status = OrderStatus.PLACED;
    private Instant updatedAt = Instant.EPOCH;
    private long less;
    private @Nullable String cancellationReason;
    private @Nullable OrderRejection rejection;

    private OrderFold(List<Recorded<?>> events) {
        this.events = events;
        this.id = events.getFirst().streamId();
        var first = events.getFirst().event();
        this.imported = first instanceof OrderImported taken ? taken : null;
        this.placed = imported == null ? (OrderPlaced) first : imported.asPlaced();
    }

    static OrderShown of(List<Recorded<?>> events) {
        var fold = new OrderFold(events);
        events.forEach(recorded -> fold.after(recorded, (OrderEvent) recorded.event()));
        return new OrderShown(fold.order(), fold.lines(), List.copyOf(fold.shipments.values()), fold.returns,
                fold.notes, fold.timeline);
    }

    private void after(Recorded<?> recorded, OrderEvent event) {
        if (!(event instanceof OrderAnnotated)) {
            updatedAt = recorded.recordedAt();
        }
        timeline.add(entry(recorded, event));
        switch (event) {
            case OrderPlaced _ -> {
            }
            case OrderImported it ->
                status = it.end() == OrderEnd.CANCELLED ? OrderStatus.CANCELLED : OrderStatus.CONFIRMED;
            case OrderConfirmed _ -> status = OrderStatus.CONFIRMED;
            case OrderCancelled it -> {
                status = OrderStatus.CANCELLED;
                cancellationReason = it.reason();
            }
            case OrderRejected it -> {
                status = OrderStatus.REJECTED;
                rejection = new OrderRejection(it.reason(), it.shortages().stream().map(OrderShortage::of).toList(),
                        it.voucherProblem(), it.decline());
            }
            case OrderLinesCancelled it -> {
                cancelled.addAll(it.lines());
                less += it.amount().minorUnits();
            }
            case ShipmentPrepared it -> shipments.put(it.shipmentId(), new Shipment(it.shipmentId(),
                    Shipment.Status.PREPARED, pieces(it.lines()), it.tracking(), List.of(), recorded.recordedAt(), null,
                    null));
            case ShipmentDispatched it -> shipments.computeIfPresent(it.shipmentId(), (_, old) -> new Shipment(
                    old.id(), Shipment.Status.DISPATCHED, pieces(it.lines()), old.tracking(),
                    it.shortages().stream().map(OrderShortage::of).toList(), old.preparedAt(), recorded.recordedAt(),
                    null));
            case ShipmentAbandoned it -> shipments.computeIfPresent(it.shipmentId(), (_, old) -> new Shipment(old.id(),
                    Shipment.Status.ABANDONED, old.lines(), old.tracking(),
                    it.shortages().stream().map(OrderShortage::of).toList(), old.preparedAt(), null, null));
            case ShipmentTracked it -> shipments.computeIfPresent(it.shipmentId(), (_, old) -> new Shipment(old.id(),
                    old.status(), old.lines(), it.tracking(), old.shortages(), old.preparedAt(), old.dispatchedAt(),
                    old.deliveredAt()));
            case ShipmentDelivered it -> shipments.computeIfPresent(it.shipmentId(), (_, old) -> new Shipment(old.id(),
                    Shipment.Status.DELIVERED, old.lines(), old.tracking(), old.shortages(), old.preparedAt(),
                    old.dispatchedAt(), recorded.recordedAt()));
            case OrderLinesReturned it -> {
                returns.add(new OrderReturn(it.returnId(), pieces(it.lines()), it.disposition(), it.amount(),
                        it.reason(), recorded.recordedAt()));
                less += it.amount().minorUnits();
            }
            case OrderPaymentChanged it -> payments.put(it.paymentId(), it.amounts());
            case OrderAnnotated it -> notes.add(new OrderAnnotation(recorded.version(), it.note(),
                    recorded.metadata().actor(), recorded.recordedAt()));
        }
    }

    private Order order() {
        var customer = new Customer(new CustomerId(placed.customer().customerId()), placed.customer().name(),
                placed.customer().email());
        return new Order(new OrderId(id), events.getLast().version(), standing(), customer, placed.sums(),
                placed.total(), placed.delivery(), placed.voucher() == null ? null : placed.voucher().code(),
                placed.payment() == null && placed.total().minorUnits() > 0, placed.reservedUntil(),
                imported == null ? events.getFirst().recordedAt() : imported.placedAt(), updatedAt,
                imported == null ? null : imported.number(), cancellationReason, rejection);
    }

    private OrderStanding standing() {
        if (imported != null) {
            return importedStanding(imported);
        }
        boolean over = status == OrderStatus.REJECTED || status == OrderStatus.CANCELLED;
        var lines = lines();
        return new OrderStanding(status, over ? 0 : placed.total().minorUnits() - less,
                sum(payment -> payment.authorised() - payment.voided()), sum(PaymentAmounts::captured),
                sum(PaymentAmounts::refunded), lines.stream().mapToInt(OrderLine::quantity).sum(),
                lines.stream().mapToInt(OrderLine::cancelled).sum(), lines.stream().mapToInt(OrderLine::shipped).sum(),
                shipments.values().stream().filter(it -> it.status() == Shipment.Status.DELIVERED)
                        .flatMap(it -> it.lines().stream()).mapToInt(OrderPieces::quantity).sum(),
                lines.stream().mapToInt(OrderLine::returned).sum());
    }

    /** Money that moved since comes to what had moved there. */
    private OrderStanding importedStanding(OrderImported taken) {
        int pieces = taken.lines().stream().mapToInt(dev.stoa.ecommerce.command.events.OrderLine::quantity).sum();
        boolean over = taken.end() == OrderEnd.CANCELLED;
        int back = taken.end() == OrderEnd.RETURNED ? pieces : 0;
        return new OrderStanding(status, taken.due().minorUnits(),
                taken.captured().minorUnits() + sum(payment -> payment.authorised() - payment.voided()),
                taken.captured().minorUnits() + sum(PaymentAmounts::captured),
                taken.refunded().minorUnits() + sum(PaymentAmounts::refunded), pieces, over ? pieces : 0,
                over ? 0 : pieces, over ? 0 : pieces, back);
    }

    private int ofImported(dev.stoa.ecommerce.command.events.OrderLine line, OrderEnd... ends) {
        return imported != null && Set.of(ends).contains(imported.end()) ? line.quantity() : 0;
    }

    private long sum(ToLongFunction<PaymentAmounts> amount) {
        return payments.values().stream().mapToLong(amount).sum();
    }

    private List<OrderLine> lines() {
        var lines = new ArrayList<OrderLine>();
        for (var line : placed.lines()) {
            var variant = line.variantId();
            lines.add(new OrderLine(lines.size() + 1, new ProductId(line.productId()), new VariantId(variant),
                    line.sku(), line.productName(), line.variantName(), line.quantity(), line.unitPrice(),
                    line.discount(), line.taxRate(), line.tax(), placed.charged(line), line.weightGrams(),
                    status == OrderStatus.CANCELLED ? line.quantity() : of(variant, pieces(cancelled)),
                    ofImported(line, OrderEnd.FULFILLED, OrderEnd.RETURNED) + of(variant,
                            shipments.values().stream().filter(it -> it.dispatchedAt() != null)
                                    .flatMap(it -> it.lines().stream()).toList()),
                    ofImported(line, OrderEnd.RETURNED)
                            + of(variant, returns.stream().flatMap(it -> it.lines().stream()).toList())));
        }
        return lines;
    }

    private static int of(UUID variant, List<OrderPieces> pieces) {
        return pieces.stream().filter(it -> it.variantId().equals(variant)).mapToInt(OrderPieces::quantity).sum();
    }

    private List<OrderPieces> pieces(List<LineQuantity> lines) {
        return lines.stream().map(it -> new OrderPieces(id, it.variantId(), it.quantity())).toList();
    }

    private OrderEntry entry(Recorded<?> recorded, OrderEvent event) {
        return switch (event) {
            case OrderImported _ -> entry(recorded, Kind.IMPORTED, null, null, null, null, List.of(), null);
            case OrderPlaced _ -> entry(recorded, Kind.PLACED, null, null, null, null, List.of(), null);
            case OrderConfirmed _ -> entry(recorded, Kind.CONFIRMED, null, null, null, null, List.of(), null);
            case OrderRejected _ -> entry(recorded, Kind.REJECTED, null, null, null, null, List.of(), null);
            case OrderCancelled it ->
                entry(recorded, Kind.CANCELLED, null, null, null, it.reason(), List.of(), null);
            case OrderLinesCancelled it ->
                entry(recorded, Kind.LINES_CANCELLED, null, null, it.amount(), it.reason(), it.lines(), null);
            case ShipmentPrepared it ->
                entry(recorded, Kind.SHIPMENT_PREPARED, it.shipmentId(), null, null, null, it.lines(), null);
            case ShipmentDispatched it ->
                entry(recorded, Kind.SHIPMENT_DISPATCHED, it.shipmentId(), null, null, null, it.lines(), null);
            case ShipmentAbandoned it ->
                entry(recorded, Kind.SHIPMENT_ABANDONED, it.shipmentId(), null, null, null, List.of(), null);
            case ShipmentTracked it ->
                entry(recorded, Kind.SHIPMENT_TRACKED, it.shipmentId(), null, null, null, List.of(), null);
            case ShipmentDelivered it ->
                entry(recorded, Kind.SHIPMENT_DELIVERED, it.shipmentId(), null, null, null, List.of(), null);
            case OrderLinesReturned it ->
                entry(recorded, Kind.LINES_RETURNED, null, it.returnId(), it.amount(), it.reason(), it.lines(), null);
            case OrderPaymentChanged it -> entry(recorded, Kind.PAYMENT_CHANGED, null, null, null, null, List.of(),
                    new OrderEntryPayment(new PaymentId(it.paymentId()), money(it.amounts().authorised()),
                            money(it.amounts().captured()), money(it.amounts().voided()),
                            money(it.amounts().refunded())));
            case OrderAnnotated _ -> entry(recorded, Kind.ANNOTATED, null, null, null, null, List.of(), null);
        };
    }

    private OrderEntry entry(Recorded<?> recorded, Kind kind, @Nullable UUID shipment, @Nullable UUID returned,
            @Nullable Money amount, @Nullable String reason, List<LineQuantity> lines,
            @Nullable OrderEntryPayment payment) {
        var metadata = recorded.metadata();
        return new OrderEntry(recorded.version(), kind, recorded.recordedAt(), metadata.actor(), metadata.commandId(),
                metadata.cause() == null ? null : metadata.cause().toString(), shipment, returned, amount, reason,
                pieces(lines), payment, null);
    }

    private Money money(long minorUnits) {
        return new Money(minorUnits, placed.total().currencyCode());
    }
}
