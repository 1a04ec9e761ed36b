package dev.stoa.ecommerce.query.stocklevels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.BackorderAllowanceChanged;
import dev.stoa.ecommerce.command.events.LowStockThresholdChanged;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ReservationExpired;
import dev.stoa.ecommerce.command.events.ReservationExtended;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.ecommerce.command.events.StockAdjusted;
import dev.stoa.ecommerce.command.events.StockAllocated;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.StockReturned;
import dev.stoa.ecommerce.command.events.StockShipped;
import dev.stoa.kernel.eventstore.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be shown of a stock after some events, told in another way than by the projection. */
final class StockFold {

    private final Map<UUID, StockReservation> holds = new LinkedHashMap<>();
    private final List<StockMovement> movements = new ArrayList<>();
    private @Nullable StockLevel level;
    private String sku = "";
    private int allowance;
    private @Nullable Integer threshold;
    private @Nullable Instant lowSince;

    static Map<UUID, StockFold> of(List<Recorded<?>> events) {
        var folds = new LinkedHashMap<UUID, StockFold>();
        for (var recorded : events) {
            if (recorded.event() instanceof StockEvent event) {
                folds.computeIfAbsent(recorded.streamId(), _ -> new StockFold()).apply(recorded, event);
            }
        }
        return folds;
    }

    StockLevel level() {
        return Objects.requireNonNull(level);
    }

    /** In the order of the table, the first first. */
    List<StockMovement> movements() {
        return movements;
    }

    List<StockReservation> reservations() {
        return holds.values().stream().sorted(Comparator.comparing(it -> it.orderId().value().toString())).toList();
    }

    private void apply(Recorded<?> recorded, StockEvent event) {
        var left = event.quantities();
        int onHandBefore = level == null ? 0 : level.onHand();
        int reservedBefore = level == null ? 0 : level.reserved();
        change(recorded, event);
        boolean low = threshold != null && left.onHand() - left.reserved() <= threshold;
        lowSince = !low ? null : lowSince == null ? recorded.recordedAt() : lowSince;
        int allocated = holds.values().stream().filter(StockReservation::allocated)
                .mapToInt(StockReservation::quantity).sum();
        level = new StockLevel(recorded.streamId(), recorded.version(), sku, left.onHand(), left.reserved(), allocated,
                left.available(), allowance, threshold, lowSince, recorded.recordedAt());
        if (!movements.isEmpty() && movements.getLast().version() == recorded.version()) {
            assertChanges(movements.getLast(), left.onHand() - onHandBefore, left.reserved() - reservedBefore);
        }
    }

    private static void assertChanges(StockMovement movement, int onHand, int reserved) {
        assertThat(List.of(movement.onHandChange(), movement.reservedChange()))
                .as("the changes of %s", movement).isEqualTo(List.of(onHand, reserved));
    }

    private void change(Recorded<?> recorded, StockEvent event) {
        switch (event) {
            case StockReceived it -> {
                sku = it.sku();
                moved(recorded, StockMovementKind.RECEIVED, it.quantity(), it.quantity(), 0, null, null);
            }
            case StockAdjusted it ->
                moved(recorded, StockMovementKind.ADJUSTED, it.change(), it.change(), 0, null, null);
            case StockReserved it -> {
                holds.put(it.orderId(), new StockReservation(new OrderId(it.orderId()), it.quantity(), false,
                        it.expiresAt()));
                moved(recorded, StockMovementKind.RESERVED, it.quantity(), 0, it.quantity(), it.orderId(), null);
            }
            case ReservationExtended it -> holds.computeIfPresent(it.orderId(), (_, hold) -> new StockReservation(
                    hold.orderId(), hold.quantity(), hold.allocated(), it.expiresAt()));
            case StockAllocated it -> {
                holds.computeIfPresent(it.orderId(),
                        (_, hold) -> new StockReservation(hold.orderId(), hold.quantity(), true, null));
                moved(recorded, StockMovementKind.ALLOCATED, it.quantity(), 0, 0, it.orderId(), null);
            }
            case StockReleased it -> gone(recorded, StockMovementKind.RELEASED, it.orderId(), it.quantity(), 0, null);
            case ReservationExpired it ->
                gone(recorded, StockMovementKind.EXPIRED, it.orderId(), it.quantity(), 0, null);
            case StockShipped it -> gone(recorded, StockMovementKind.SHIPPED, it.orderId(), it.quantity(),
                    -it.quantity(), it.shipmentId());
            case StockReturned it -> moved(recorded, StockMovementKind.RETURNED, it.quantity(),
                    it.disposition() == ReturnDisposition.RESTOCKED ? it.quantity() : 0, 0, it.orderId(),
                    it.returnId());
            case BackorderAllowanceChanged it -> {
                sku = it.sku();
                allowance = it.to();
            }
            case LowStockThresholdChanged it -> {
                sku = it.sku();
                threshold = it.to();
            }
        }
    }

    private void gone(Recorded<?> recorded, StockMovementKind kind, UUID order, int quantity, int onHand,
            @Nullable UUID reference) {
        holds.computeIfPresent(order, (_, hold) -> hold.quantity() == quantity
                ? null
                : new StockReservation(hold.orderId(), hold.quantity() - quantity, hold.allocated(),
                        hold.expiresAt()));
        moved(recorded, kind, quantity, onHand, -quantity, order, reference);
    }

    private void moved(Recorded<?> recorded, StockMovementKind kind, int quantity, int onHand, int reserved,
            @Nullable UUID order, @Nullable UUID reference) {
        var event = (StockEvent) recorded.event();
        var left = event.quantities();
        movements.add(new StockMovement(recorded.version(), kind, quantity, onHand, reserved, left.onHand(),
                left.reserved(), left.available(), event instanceof StockAdjusted it ? it.reason() : null,
                event instanceof StockReturned it ? it.disposition() : null, note(event),
                order == null ? null : new OrderId(order), reference,
                event instanceof StockReserved it ? it.expiresAt() : null, recorded.recordedAt()));
    }

    private static @Nullable String note(StockEvent event) {
        return switch (event) {
            case StockReceived it -> it.reference();
            case StockAdjusted it -> it.note();
            default -> null;
        };
    }
}
