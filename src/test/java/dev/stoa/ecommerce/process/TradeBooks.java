package dev.stoa.ecommerce.process;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.BackorderAllowanceChanged;
import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderLinesCancelled;
import dev.stoa.ecommerce.command.events.OrderLinesReturned;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.PaymentCaptured;
import dev.stoa.ecommerce.command.events.PaymentEvent;
import dev.stoa.ecommerce.command.events.PaymentRefunded;
import dev.stoa.ecommerce.command.events.ReservationExpired;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.ecommerce.command.events.ShipmentDispatched;
import dev.stoa.ecommerce.command.events.StockAdjusted;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.StockReturned;
import dev.stoa.ecommerce.command.events.StockShipped;
import dev.stoa.ecommerce.command.events.VoucherRedeemed;
import dev.stoa.ecommerce.command.events.VoucherReturned;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The books of a shop, added up from its log alone, in another way than by its rules. */
final class TradeBooks {

    private final Map<UUID, List<DomainEvent>> streams;
    private final List<? extends Recorded<?>> all;

    TradeBooks(List<? extends Recorded<?>> log) {
        all = log;
        streams = log.stream().collect(groupingBy(Recorded::streamId,
                java.util.stream.Collectors.mapping(it -> (DomainEvent) it.event(),
                        java.util.stream.Collectors.toList())));
    }

    private <E extends DomainEvent> List<E> all(Class<E> type) {
        return all.stream().map(Recorded::event).filter(type::isInstance).map(type::cast).toList();
    }

    private List<DomainEvent> of(UUID stream) {
        return streams.getOrDefault(stream, List.of());
    }

    /** What must hold at every moment. */
    void balance(UUID voucher, int limit, List<UUID> variants) {
        variants.forEach(this::stock);
        assertThat(voucherOrders(voucher)).hasSizeLessThanOrEqualTo(limit);
        orders().forEach(order -> {
            var placed = (OrderPlaced) of(order).getFirst();
            assertThat(charged(order)).as("charged for %s", order).isBetween(0L, placed.total().minorUnits());
            assertThat(of(order).stream().filter(TradeBooks::ends)).hasSizeLessThanOrEqualTo(1);
        });
    }

    private static boolean ends(DomainEvent event) {
        return event instanceof OrderRejected || event instanceof OrderCancelled;
    }

    private void stock(UUID variant) {
        int onHand = 0;
        int reserved = 0;
        int allowance = 0;
        for (var event : of(variant)) {
            var stock = (StockEvent) event;
            onHand += switch (stock) {
                case StockReceived it -> it.quantity();
                case StockAdjusted it -> it.change();
                case StockShipped it -> -it.quantity();
                case StockReturned it -> it.disposition() == ReturnDisposition.RESTOCKED ? it.quantity() : 0;
                default -> 0;
            };
            reserved += switch (stock) {
                case StockReserved it -> it.quantity();
                case StockReleased it -> -it.quantity();
                case ReservationExpired it -> -it.quantity();
                case StockShipped it -> -it.quantity();
                default -> 0;
            };
            allowance = stock instanceof BackorderAllowanceChanged it ? it.to() : allowance;
            assertThat(stock.quantities().onHand()).as("on hand after %s", stock).isEqualTo(onHand);
            assertThat(stock.quantities().reserved()).as("reserved after %s", stock).isEqualTo(reserved);
            assertThat(onHand).isNotNegative();
            assertThat(reserved).isBetween(0, onHand + allowance);
        }
    }

    Set<UUID> orders() {
        return all.stream().filter(it -> it.event() instanceof OrderPlaced).map(Recorded::streamId)
                .collect(java.util.stream.Collectors.toSet());
    }

    /** What was captured for an order and not refunded. */
    long charged(UUID order) {
        return all(PaymentCaptured.class).stream().filter(it -> it.orderId().equals(order))
                .mapToLong(it -> it.amount().minorUnits()).sum()
                - all(PaymentRefunded.class).stream().filter(it -> it.orderId().equals(order))
                        .mapToLong(it -> it.amount().minorUnits()).sum();
    }

    /** What an order costs by now. */
    long due(UUID order) {
        long due = ((OrderPlaced) of(order).getFirst()).total().minorUnits();
        for (var event : of(order)) {
            due -= switch (event) {
                case OrderLinesCancelled it -> it.amount().minorUnits();
                case OrderLinesReturned it -> it.amount().minorUnits();
                case OrderRejected _,OrderCancelled _ -> due;
                default -> 0;
            };
        }
        return due;
    }

    boolean isOver(UUID order) {
        return of(order).stream().anyMatch(TradeBooks::ends);
    }

    boolean wasConfirmed(UUID order) {
        return of(order).stream().anyMatch(OrderConfirmed.class::isInstance);
    }

    boolean isOpen(UUID order) {
        return of(order).stream().noneMatch(it -> it instanceof OrderConfirmed || ends(it));
    }

    /** The orders that have a use of the voucher. */
    Set<UUID> voucherOrders(UUID voucher) {
        var orders = new HashSet<UUID>();
        of(voucher).forEach(event -> {
            switch (event) {
                case VoucherRedeemed it -> orders.add(it.orderId());
                case VoucherReturned it -> orders.remove(it.orderId());
                default -> {
                }
            }
        });
        return orders;
    }

    /** The confirmed orders that name the voucher. */
    Set<UUID> confirmedWithVoucher() {
        var confirmed = new HashSet<UUID>();
        orders().forEach(order -> {
            if (!isOver(order) && !isOpen(order) && ((OrderPlaced) of(order).getFirst()).voucher() != null) {
                confirmed.add(order);
            }
        });
        return confirmed;
    }

    /** What stocks hold, by order and variant. */
    Map<List<UUID>, Integer> held() {
        var held = new HashMap<List<UUID>, Integer>();
        for (var recorded : all) {
            var variant = recorded.streamId();
            switch (recorded.event()) {
                case StockReserved it -> held.merge(List.of(it.orderId(), variant), it.quantity(), Integer::sum);
                case StockReleased it -> held.merge(List.of(it.orderId(), variant), -it.quantity(), Integer::sum);
                case ReservationExpired it -> held.merge(List.of(it.orderId(), variant), -it.quantity(), Integer::sum);
                case StockShipped it -> held.merge(List.of(it.orderId(), variant), -it.quantity(), Integer::sum);
                default -> {
                }
            }
        }
        held.values().removeIf(quantity -> quantity == 0);
        return held;
    }

    /** What confirmed orders still have to get, by order and variant. */
    Map<List<UUID>, Integer> owed() {
        var owed = new HashMap<List<UUID>, Integer>();
        orders().stream().filter(order -> !isOver(order) && !isOpen(order)).forEach(order -> {
            for (var event : of(order)) {
                switch (event) {
                    case OrderPlaced it -> it.lines()
                            .forEach(line -> owed.put(List.of(order, line.variantId()), line.quantity()));
                    case OrderLinesCancelled it -> less(owed, order, it.lines());
                    case ShipmentDispatched it -> less(owed, order, it.lines());
                    default -> {
                    }
                }
            }
        });
        owed.values().removeIf(quantity -> quantity == 0);
        return owed;
    }

    private static void less(Map<List<UUID>, Integer> owed, UUID order, List<LineQuantity> lines) {
        lines.forEach(line -> owed.merge(List.of(order, line.variantId()), -line.quantity(), Integer::sum));
    }

    /** The latest that was heard of each payment. */
    Map<UUID, List<PaymentEvent>> payments() {
        return all.stream().filter(it -> it.event() instanceof PaymentEvent).collect(groupingBy(Recorded::streamId,
                java.util.stream.Collectors.mapping(it -> (PaymentEvent) it.event(),
                        java.util.stream.Collectors.toList())));
    }
}
