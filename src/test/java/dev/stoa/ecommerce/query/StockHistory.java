package dev.stoa.ecommerce.query;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.BackorderAllowanceChanged;
import dev.stoa.ecommerce.command.events.LowStockThresholdChanged;
import dev.stoa.ecommerce.command.events.ReservationExpired;
import dev.stoa.ecommerce.command.events.ReservationExtended;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.ecommerce.command.events.StockAdjusted;
import dev.stoa.ecommerce.command.events.StockAllocated;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockQuantities;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.StockReturned;
import dev.stoa.ecommerce.command.events.StockShipped;
import dev.stoa.kernel.graphql.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A random stock, as its decider would write it. */
final class StockHistory {

    private static final int LONGEST = 25;

    private final Random random;
    private final String sku;
    private final List<StockEvent> events = new ArrayList<>();
    private final Map<UUID, Integer> reserved = new LinkedHashMap<>();
    private final Map<UUID, Integer> allocated = new LinkedHashMap<>();
    private int onHand;
    private int allowance;
    private @Nullable Integer threshold;

    StockHistory(Random random, String sku) {
        this.random = random;
        this.sku = sku;
    }

    List<StockEvent> events() {
        if (random.nextInt(4) == 0) {
            allow();
        }
        receive();
        for (int i = random.nextInt(LONGEST); i > 0; i--) {
            switch (random.nextInt(9)) {
                case 0 -> receive();
                case 1 -> adjust();
                case 2, 3 -> reserve();
                case 4 -> changeReservation();
                case 5 -> allocate();
                case 6 -> ship();
                case 7 -> takeBack();
                default -> allow();
            }
        }
        return events;
    }

    private void receive() {
        int pieces = 1 + random.nextInt(20);
        onHand += pieces;
        events.add(new StockReceived(sku, pieces, random.nextBoolean() ? "PO 7" : null, left()));
    }

    private void adjust() {
        int change = 1 + random.nextInt(5);
        onHand += change;
        events.add(new StockAdjusted(change, AdjustmentReason.FOUND, random.nextBoolean() ? "shelf" : null, left()));
    }

    private void reserve() {
        int pieces = 1 + random.nextInt(5);
        if (pieces <= onHand + allowance - promised()) {
            var order = Ids.next();
            reserved.put(order, pieces);
            events.add(new StockReserved(order, pieces, random.nextBoolean() ? time() : null, left()));
        }
    }

    private void changeReservation() {
        reserved.keySet().stream().findFirst().ifPresent(order -> {
            int pieces = reserved.getOrDefault(order, 0);
            switch (random.nextInt(3)) {
                case 0 -> events.add(new ReservationExtended(order, random.nextBoolean() ? time() : null, left()));
                case 1 -> {
                    reserved.remove(order);
                    events.add(new ReservationExpired(order, pieces, left()));
                }
                default -> {
                    int less = 1 + random.nextInt(pieces);
                    take(reserved, order, less);
                    events.add(new StockReleased(order, less, left()));
                }
            }
        });
    }

    private void allocate() {
        reserved.keySet().stream().findFirst().ifPresent(order -> {
            int pieces = reserved.getOrDefault(order, 0);
            reserved.remove(order);
            allocated.put(order, pieces);
            events.add(new StockAllocated(order, pieces, left()));
        });
    }

    private void ship() {
        allocated.keySet().stream().findFirst().ifPresent(order -> {
            int pieces = 1 + random.nextInt(allocated.getOrDefault(order, 0));
            if (random.nextInt(4) == 0) {
                take(allocated, order, pieces);
                events.add(new StockReleased(order, pieces, left()));
            } else if (pieces <= onHand) {
                take(allocated, order, pieces);
                onHand -= pieces;
                events.add(new StockShipped(order, Ids.next(), pieces, left()));
            }
        });
    }

    private void takeBack() {
        var disposition = random.nextBoolean() ? ReturnDisposition.RESTOCKED : ReturnDisposition.WRITTEN_OFF;
        onHand += disposition == ReturnDisposition.RESTOCKED ? 1 : 0;
        events.add(new StockReturned(Ids.next(), Ids.next(), 1, disposition, left()));
    }

    private void allow() {
        if (random.nextBoolean()) {
            var before = threshold;
            threshold = random.nextInt(3) == 0 ? null : Integer.valueOf(random.nextInt(30));
            events.add(new LowStockThresholdChanged(sku, before, threshold, left()));
        } else {
            int before = allowance;
            allowance += random.nextInt(10);
            events.add(new BackorderAllowanceChanged(sku, before, allowance, left()));
        }
    }

    private static void take(Map<UUID, Integer> from, UUID order, int pieces) {
        from.computeIfPresent(order, (_, had) -> had == pieces ? null : had - pieces);
    }

    private int promised() {
        return reserved.values().stream().mapToInt(it -> it).sum()
                + allocated.values().stream().mapToInt(it -> it).sum();
    }

    private StockQuantities left() {
        return new StockQuantities(onHand, promised(), onHand + allowance - promised());
    }

    private Instant time() {
        return Instant.parse("2026-03-01T09:00:00Z").plus(random.nextInt(1_000), ChronoUnit.MINUTES);
    }
}
