package dev.stoa.ecommerce.command.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.StockAdjusted;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockQuantities;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.support.DeciderScenario;
import dev.stoa.support.Seeded;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StockDeciderTest {

    private static final VariantId PAN = new VariantId(Ids.next());
    private static final OrderId ORDER = new OrderId(Ids.next());
    private static final OrderId OTHER = new OrderId(Ids.next());
    private static final StockEvent TEN = new StockReceived("PAN-28", 10, null, left(10, 0));
    private static final StockEvent FOUR_RESERVED = new StockReserved(ORDER.value(), 4, left(10, 4));

    private final StockDecider decider = new StockDecider();

    private static StockQuantities left(int onHand, int reserved) {
        return new StockQuantities(onHand, reserved, onHand - reserved);
    }

    private DeciderScenario<StockCommand, Stock, StockEvent> given(StockEvent... events) {
        return DeciderScenario.of(decider).given(events);
    }

    @Test
    void whatComesInIsOnHand() {
        given().when(new ReceiveStock(PAN, 10, "DN-1", "PAN-28"))
                .then(new StockReceived("PAN-28", 10, "DN-1", left(10, 0)));
        given(TEN).when(new ReceiveStock(PAN, 5, null, "PAN-28"))
                .then(new StockReceived("PAN-28", 5, null, left(15, 0)));
    }

    @Test
    void nothingComesInForAVariantThatDoesNotExist() {
        given().when(new ReceiveStock(PAN, 10, null, null)).thenTargetMissing();
    }

    @Test
    void aStockHoldsNoMoreThanItsLimit() {
        given(new StockReceived("PAN-28", 1, null, left(999_999_999, 0)))
                .when(new ReceiveStock(PAN, 2, null, "PAN-28"))
                .thenRefused(new StockLimitExceeded(999_999_999, 1_000_000_000));
        given(new StockReceived("PAN-28", 1, null, left(999_999_999, 0)))
                .when(new AdjustStock(PAN, 2, AdjustmentReason.FOUND, null))
                .thenRefused(new StockLimitExceeded(999_999_999, 1_000_000_000));
    }

    @Test
    void aCorrectionTellsWhatRemains() {
        given(TEN, FOUR_RESERVED).when(new AdjustStock(PAN, -6, AdjustmentReason.DAMAGED, "fell"))
                .then(new StockAdjusted(-6, AdjustmentReason.DAMAGED, "fell", left(4, 4)));
        given(TEN).when(new AdjustStock(PAN, 0, AdjustmentReason.COUNTED, null)).thenNothing();
    }

    @Test
    void aCorrectionNeverTakesWhatIsReserved() {
        given(TEN, FOUR_RESERVED).when(new AdjustStock(PAN, -7, AdjustmentReason.LOST, null))
                .thenRefused(new StockBelowReserved(10, 4, -7));
    }

    @Test
    void aStockThatNeverWasIsNotCorrected() {
        given().when(new AdjustStock(PAN, 1, AdjustmentReason.FOUND, null)).thenTargetMissing();
    }

    @Test
    void anOrderReservesWhatIsAvailable() {
        given(TEN, FOUR_RESERVED).when(new ReserveStock(PAN, OTHER, 6))
                .then(new StockReserved(OTHER.value(), 6, left(10, 10)));
    }

    @Test
    void anOrderReservesNoMoreThanIsAvailable() {
        given(TEN, FOUR_RESERVED).when(new ReserveStock(PAN, OTHER, 7)).thenRefused(new InsufficientStock(PAN, 7, 6));
        given().when(new ReserveStock(PAN, OTHER, 1)).thenRefused(new InsufficientStock(PAN, 1, 0));
    }

    @Test
    void anOrderReservesOnce() {
        given(TEN, FOUR_RESERVED).when(new ReserveStock(PAN, ORDER, 4)).thenNothing();
        given(TEN, FOUR_RESERVED).when(new ReserveStock(PAN, ORDER, 5)).thenRefused(new AlreadyReserved(ORDER, 4));
    }

    @Test
    void whatIsReleasedIsAvailableAgain() {
        given(TEN, FOUR_RESERVED).when(new ReleaseStock(PAN, ORDER))
                .then(new StockReleased(ORDER.value(), 4, left(10, 0)));
    }

    @Test
    void releasingTwiceOrNothingIsAccepted() {
        given(TEN, FOUR_RESERVED, new StockReleased(ORDER.value(), 4, left(10, 0)))
                .when(new ReleaseStock(PAN, ORDER)).thenNothing();
        given().when(new ReleaseStock(PAN, ORDER)).thenNothing();
    }

    @Test
    void reservedIsNeverMoreThanOnHandAndEqualsTheReservations() {
        Seeded.times(200, random -> {
            var orders = Stream.generate(() -> new OrderId(Ids.next())).limit(5).toList();
            var stock = Stock.NONE;
            for (int step = 0; step < 100; step++) {
                if (decider.decide(randomCommand(random, orders),
                        stock) instanceof Decision.Accepted<StockEvent> accepted) {
                    stock = evolved(stock, accepted.events());
                }
                assertThat(stock.onHand()).isNotNegative();
                assertThat(stock.reserved()).isBetween(0, stock.onHand());
                assertThat(stock.reservations().values().stream().mapToInt(i -> i).sum())
                        .isEqualTo(stock.reserved());
            }
        });
    }

    private Stock evolved(Stock stock, List<StockEvent> events) {
        var next = stock;
        for (var event : events) {
            var quantities = event.quantities();
            assertThat(quantities.available()).isEqualTo(quantities.onHand() - quantities.reserved());
            next = decider.evolve(next, event);
        }
        return next;
    }

    private static StockCommand randomCommand(Random random, List<OrderId> orders) {
        var order = orders.get(random.nextInt(orders.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new ReceiveStock(PAN, 1 + random.nextInt(10), null, "PAN-28");
            case 1 -> new AdjustStock(PAN, random.nextInt(21) - 10, AdjustmentReason.COUNTED, null);
            case 2 -> new ReserveStock(PAN, order, 1 + random.nextInt(8));
            default -> new ReleaseStock(PAN, order);
        };
    }

    @Test
    void aSnapshotKeepsTheReservations() {
        var stock = List.of(TEN, FOUR_RESERVED).stream().reduce(Stock.NONE, decider::evolve, (a, _) -> a);
        var json = new EventJson();

        assertThat(json.read(json.write(stock), Stock.class)).isEqualTo(stock);
    }

    @Test
    @Timeout(10)
    void aReservationCostsNoMoreWhereThousandsAreWaiting() {
        var stock = Stock.NONE;
        for (int i = 1; i <= 50_000; i++) {
            stock = decider.evolve(stock, new StockReserved(Ids.next(), 1, left(100_000, i)));
        }

        assertThat(stock.reservations()).hasSize(50_000);
    }
}
