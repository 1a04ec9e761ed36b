package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderEnd;
import dev.stoa.ecommerce.command.events.OrderImported;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderedCart;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The state of an order: what its rules need to know.
 *
 * @param customerId
 *            whose it is; null before it is placed
 * @param cart
 *            the cart it was placed from, if it was
 * @param lines
 *            by variant, in the order of the lines
 * @param shipments
 *            by id
 * @param payments
 *            by id
 */
record Order(OrderStatus status, @Nullable UUID customerId, @Nullable OrderedCart cart, String currencyCode,
        Map<UUID, OrderedLine> lines, Map<UUID, Parcel> shipments, Map<UUID, Paid> payments, int returns, int notes) {

    static final int MOST_ENTRIES = 200;
    static final Order NONE = new Order(OrderStatus.NONE, null, null, "", Map.of(), Map.of(), Map.of(), 0, 0);

    static Order of(OrderPlaced placed) {
        var lines = new LinkedHashMap<UUID, OrderedLine>();
        placed.lines().forEach(line -> lines.put(line.variantId(),
                OrderedLine.of(line.sku(), line.quantity(), placed.charged(line).minorUnits())));
        return new Order(OrderStatus.PLACED, placed.customer().customerId(), placed.cart(),
                placed.total().currencyCode(), lines, Map.of(), Map.of(), 0, 0);
    }

    /** Nothing can be sent of it any more, or come back. */
    static Order of(OrderImported imported) {
        boolean cancelled = imported.end() == OrderEnd.CANCELLED;
        var order = of(imported.asPlaced()).now(cancelled ? OrderStatus.CANCELLED : OrderStatus.CONFIRMED);
        var all = imported.lines().stream().map(line -> new LineQuantity(line.variantId(), line.quantity())).toList();
        return cancelled
                ? order.changing(all, OrderedLine::cancelling)
                : order.changing(all, OrderedLine::shipping).changing(all, OrderedLine::returning);
    }

    UUID customer() {
        return Objects.requireNonNull(customerId, "No order was placed");
    }

    Money money(long minorUnits) {
        return new Money(minorUnits, currencyCode);
    }

    /** The shipment that is being taken out of the stock, if there is one. */
    Optional<UUID> underWay() {
        return shipments.entrySet().stream().filter(it -> it.getValue().status() == ShipmentStatus.PREPARED)
                .map(Map.Entry::getKey).findFirst();
    }

    boolean isSent() {
        return underWay().isPresent() || lines.values().stream().anyMatch(line -> line.shipped() > 0);
    }

    /** Whether pieces that cost something are not sent, and no money is left for them. */
    boolean isGivenBack() {
        return !payments.isEmpty() && payments.values().stream().allMatch(Paid::givenBack)
                && lines.values().stream().anyMatch(line -> line.worth(line.open()) > 0);
    }

    Order now(OrderStatus next) {
        return new Order(next, customerId, cart, currencyCode, lines, shipments, payments, returns, notes);
    }

    Order changing(List<LineQuantity> pieces, BiFunction<OrderedLine, Integer, OrderedLine> change) {
        var next = new LinkedHashMap<>(lines);
        pieces.forEach(it -> next.computeIfPresent(it.variantId(), (_, line) -> change.apply(line, it.quantity())));
        return new Order(status, customerId, cart, currencyCode, next, shipments, payments, returns, notes);
    }

    Order shipping(UUID shipmentId, Parcel parcel) {
        var next = new HashMap<>(shipments);
        next.put(shipmentId, parcel);
        return new Order(status, customerId, cart, currencyCode, lines, next, payments, returns, notes);
    }

    Order changing(UUID shipmentId, UnaryOperator<Parcel> change) {
        return shipping(shipmentId, change.apply(Objects.requireNonNull(shipments.get(shipmentId))));
    }

    Order paid(UUID paymentId, Paid paid) {
        var next = new HashMap<>(payments);
        next.put(paymentId, paid);
        return new Order(status, customerId, cart, currencyCode, lines, shipments, next, returns, notes);
    }

    Order returned() {
        return new Order(status, customerId, cart, currencyCode, lines, shipments, payments, returns + 1, notes);
    }

    Order noted() {
        return new Order(status, customerId, cart, currencyCode, lines, shipments, payments, returns, notes + 1);
    }
}
