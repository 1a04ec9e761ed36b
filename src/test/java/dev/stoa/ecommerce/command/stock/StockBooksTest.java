package dev.stoa.ecommerce.command.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
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
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.Seeded;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random commands, legal and not; after each the books, kept apart from the decider, are right. */
class StockBooksTest {

    private static final VariantId PAN = new VariantId(Ids.next());
    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");

    private final StockDecider decider = new StockDecider();

    /** What is there and what is promised, as sums of what happened. */
    private static final class Books {

        private final Map<UUID, Integer> promised = new HashMap<>();
        private final Set<UUID> allocated = new HashSet<>();
        private final Map<UUID, Instant> until = new HashMap<>();
        private final Set<UUID> shipments = new HashSet<>();
        private final Set<UUID> returns = new HashSet<>();
        private int onHand;
        private int allowance;
        private int shipped;
        private int returned;

        private void enter(StockEvent event) {
            switch (event) {
                case StockReceived it -> onHand += it.quantity();
                case StockAdjusted it -> onHand += it.change();
                case StockReserved it -> {
                    assertThat(promised.put(it.orderId(), it.quantity())).isNull();
                    if (it.expiresAt() != null) {
                        until.put(it.orderId(), it.expiresAt());
                    }
                }
                case ReservationExtended it -> extend(it);
                case StockAllocated it -> {
                    assertThat(it.quantity()).isEqualTo(promised.get(it.orderId()));
                    assertThat(allocated.add(it.orderId())).isTrue();
                    until.remove(it.orderId());
                }
                case StockReleased it -> take(it.orderId(), it.quantity());
                case ReservationExpired it -> {
                    assertThat(allocated).doesNotContain(it.orderId());
                    assertThat(until).containsKey(it.orderId());
                    take(it.orderId(), it.quantity());
                }
                case StockShipped it -> {
                    assertThat(allocated).contains(it.orderId());
                    assertThat(shipments.add(it.shipmentId())).isTrue();
                    take(it.orderId(), it.quantity());
                    onHand -= it.quantity();
                    shipped += it.quantity();
                }
                case StockReturned it -> {
                    assertThat(returns.add(it.returnId())).isTrue();
                    onHand += it.disposition() == ReturnDisposition.RESTOCKED ? it.quantity() : 0;
                    returned += it.quantity();
                }
                case BackorderAllowanceChanged it -> allowance = it.to();
                case LowStockThresholdChanged _ -> {
                }
            }
        }

        private void extend(ReservationExtended extended) {
            var before = until.remove(extended.orderId());
            assertThat(before).isNotNull();
            if (extended.expiresAt() != null) {
                assertThat(extended.expiresAt()).isAfter(before);
                until.put(extended.orderId(), extended.expiresAt());
            }
        }

        private void take(UUID order, int pieces) {
            int left = promised.getOrDefault(order, 0) - pieces;
            assertThat(left).isNotNegative();
            if (left == 0) {
                promised.remove(order);
                allocated.remove(order);
                until.remove(order);
            } else {
                promised.put(order, left);
            }
        }

        private void agreeWith(StockEvent event) {
            int reserved = promised.values().stream().mapToInt(it -> it).sum();
            var left = event.quantities();
            assertThat(List.of(left.onHand(), left.reserved(), left.available()))
                    .isEqualTo(List.of(onHand, reserved, onHand + allowance - reserved));
            assertThat(onHand).isNotNegative();
            assertThat(reserved).isLessThanOrEqualTo(onHand + allowance);
            assertThat(returned).isLessThanOrEqualTo(shipped);
        }
    }

    @Test
    void theStockIsTheSumOfItsMovementsAfterEveryCommand() {
        Seeded.times(300, random -> {
            var orders = Stream.generate(() -> new OrderId(Ids.next())).limit(5).toList();
            var parcels = Stream.generate(Ids::next).limit(60).toList();
            var books = new Books();
            var stock = Stock.NONE;
            for (int step = 0; step < 200; step++) {
                var decision = decider.decide(command(random, orders, parcels), stock);
                if (decision instanceof Decision.Accepted<StockEvent> accepted) {
                    for (var event : accepted.events()) {
                        books.enter(event);
                        books.agreeWith(event);
                        stock = decider.evolve(stock, event);
                    }
                }
                assertThat(stock.onHand()).isEqualTo(books.onHand);
                assertThat(stock.withCustomers()).isEqualTo(books.shipped - books.returned);
                assertThat(stock.holds().keySet()).isEqualTo(books.promised.keySet());
            }
        });
    }

    @Test
    void theWalkReachesEveryEventAndEveryRefusal() {
        var seen = new HashSet<Class<?>>();
        Seeded.times(50, random -> {
            var orders = Stream.generate(() -> new OrderId(Ids.next())).limit(5).toList();
            var parcels = Stream.generate(Ids::next).limit(60).toList();
            var stock = Stock.NONE;
            for (int step = 0; step < 200; step++) {
                switch (decider.decide(command(random, orders, parcels), stock)) {
                    case Decision.Accepted<StockEvent> accepted -> {
                        for (var event : accepted.events()) {
                            seen.add(event.getClass());
                            stock = decider.evolve(stock, event);
                        }
                    }
                    case Decision.Refused<StockEvent> refused -> seen.add(refused.rejection().getClass());
                    case Decision.TargetMissing<StockEvent> missing -> seen.add(missing.getClass());
                }
            }
        });

        assertThat(seen).contains(StockEvent.class.getPermittedSubclasses()).contains(InsufficientStock.class,
                AlreadyReserved.class, NotReserved.class, NotAllocated.class, NotOnHand.class, NotShipped.class,
                StockBelowReserved.class, BackorderAllowanceInUse.class, Decision.TargetMissing.class);
    }

    private static StockCommand command(Random random, List<OrderId> orders, List<UUID> parcels) {
        var order = orders.get(random.nextInt(orders.size()));
        var parcel = parcels.get(random.nextInt(parcels.size()));
        var time = NINE.plusSeconds(random.nextInt(100));
        int pieces = 1 + random.nextInt(8);
        return switch (random.nextInt(14)) {
            case 0 -> new ReceiveStock(PAN, 1 + random.nextInt(3), null, random.nextInt(9) == 0 ? null : "PAN-28");
            case 1 -> new AdjustStock(PAN, random.nextInt(10) - 7, AdjustmentReason.COUNTED, null);
            case 2 -> new ReleaseStock(PAN, order);
            case 3 -> new LowerReservation(PAN, order, random.nextInt(4));
            case 4 -> new ExpireReservation(PAN, order, time);
            case 5, 6 -> new AllocateStock(PAN, order);
            case 7, 12, 13 -> new ShipStock(PAN, order, parcel, 1 + random.nextInt(4));
            case 8 -> new ReturnStock(PAN, order, parcel, 1 + random.nextInt(2),
                    random.nextBoolean() ? ReturnDisposition.RESTOCKED : ReturnDisposition.WRITTEN_OFF);
            case 9 -> random.nextBoolean()
                    ? new ChangeBackorderAllowance(PAN, random.nextInt(6), "PAN-28")
                    : new ChangeLowStockThreshold(PAN, random.nextInt(6), "PAN-28");
            default -> new ReserveStock(PAN, order, pieces, random.nextInt(3) == 0 ? null : time);
        };
    }
}
