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
import dev.stoa.ecommerce.command.events.StockQuantities;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.StockReturned;
import dev.stoa.ecommerce.command.events.StockShipped;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.support.DeciderScenario;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StockDeciderTest {

    private static final VariantId PAN = new VariantId(Ids.next());
    private static final OrderId ORDER = new OrderId(Ids.next());
    private static final OrderId OTHER = new OrderId(Ids.next());
    private static final StockEvent TEN = new StockReceived("PAN-28", 10, null, left(10, 0));
    private static final StockEvent FOUR_RESERVED = new StockReserved(ORDER.value(), 4, null, left(10, 4));

    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
    private static final UUID PARCEL = Ids.next();
    private static final UUID SECOND = Ids.next();
    private static final UUID RETURN = Ids.next();
    private static final StockEvent UNTIL_NINE = new StockReserved(ORDER.value(), 4, NINE, left(10, 4));
    private static final StockEvent FOUR_ALLOCATED = new StockAllocated(ORDER.value(), 4, left(10, 4));
    private static final StockEvent THREE_SHIPPED = new StockShipped(ORDER.value(), PARCEL, 3, left(7, 1));
    private static final StockEvent ONE_SHIPPED = new StockShipped(ORDER.value(), SECOND, 1, left(6, 0));
    private static final StockEvent THREE_ALLOWED = new BackorderAllowanceChanged("PAN-28", 0, 3,
            new StockQuantities(0, 0, 3));

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
                .thenRefused(new StockBelowReserved(10, 4, 0, -7));
    }

    @Test
    void aStockThatNeverWasIsNotCorrected() {
        given().when(new AdjustStock(PAN, 1, AdjustmentReason.FOUND, null)).thenTargetMissing();
    }

    @Test
    void anOrderReservesWhatIsAvailable() {
        given(TEN, FOUR_RESERVED).when(new ReserveStock(PAN, OTHER, 6, null))
                .then(new StockReserved(OTHER.value(), 6, null, left(10, 10)));
    }

    @Test
    void anOrderReservesNoMoreThanIsAvailable() {
        given(TEN, FOUR_RESERVED).when(new ReserveStock(PAN, OTHER, 7, null))
                .thenRefused(new InsufficientStock(PAN, 7, 6));
        given().when(new ReserveStock(PAN, OTHER, 1, null)).thenRefused(new InsufficientStock(PAN, 1, 0));
    }

    @Test
    void anOrderReservesOnce() {
        given(TEN, FOUR_RESERVED).when(new ReserveStock(PAN, ORDER, 4, null)).thenNothing();
        given(TEN, FOUR_RESERVED).when(new ReserveStock(PAN, ORDER, 5, null))
                .thenRefused(new AlreadyReserved(ORDER, 4));
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
    void aReservationLastsUntilItsTimeOrTheLaterOneThatIsAskedFor() {
        given(TEN).when(new ReserveStock(PAN, ORDER, 4, NINE))
                .then(new StockReserved(ORDER.value(), 4, NINE, left(10, 4)));
        given(TEN, UNTIL_NINE).when(new ReserveStock(PAN, ORDER, 4, NINE)).thenNothing();
        given(TEN, UNTIL_NINE).when(new ReserveStock(PAN, ORDER, 4, NINE.minusSeconds(1))).thenNothing();
        given(TEN, UNTIL_NINE).when(new ReserveStock(PAN, ORDER, 4, NINE.plusSeconds(1)))
                .then(new ReservationExtended(ORDER.value(), NINE.plusSeconds(1), left(10, 4)));
        given(TEN, UNTIL_NINE).when(new ReserveStock(PAN, ORDER, 4, null))
                .then(new ReservationExtended(ORDER.value(), null, left(10, 4)));
        given(TEN, FOUR_RESERVED).when(new ReserveStock(PAN, ORDER, 4, NINE)).thenNothing();
    }

    @Test
    void timesAreKeptToTheMillisecondAsTimersCanTellThem() {
        given(TEN).when(new ReserveStock(PAN, ORDER, 4, NINE.plusNanos(999_999)))
                .then(new StockReserved(ORDER.value(), 4, NINE, left(10, 4)));
    }

    @Test
    void aReservationExpiresAtItsTimeAndNotBefore() {
        given(TEN, UNTIL_NINE).when(new ExpireReservation(PAN, ORDER, NINE))
                .then(new ReservationExpired(ORDER.value(), 4, left(10, 0)));
        given(TEN, UNTIL_NINE).when(new ExpireReservation(PAN, ORDER, NINE.minusMillis(1))).thenNothing();
        given(TEN, FOUR_RESERVED).when(new ExpireReservation(PAN, ORDER, NINE)).thenNothing();
        given(TEN).when(new ExpireReservation(PAN, ORDER, NINE)).thenNothing();
    }

    @Test
    void aProlongedOrAllocatedReservationDoesNotExpireAtItsFormerTime() {
        given(TEN, UNTIL_NINE, new ReservationExtended(ORDER.value(), NINE.plusSeconds(60), left(10, 4)))
                .when(new ExpireReservation(PAN, ORDER, NINE)).thenNothing();
        given(TEN, UNTIL_NINE, FOUR_ALLOCATED).when(new ExpireReservation(PAN, ORDER, NINE.plusSeconds(9)))
                .thenNothing();
    }

    @Test
    void whatExpiredCanBeReservedAgain() {
        given(TEN, UNTIL_NINE, new ReservationExpired(ORDER.value(), 4, left(10, 0)))
                .when(new ReserveStock(PAN, ORDER, 10, null))
                .then(new StockReserved(ORDER.value(), 10, null, left(10, 10)));
    }

    @Test
    void aReservationIsAllocatedOnce() {
        given(TEN, UNTIL_NINE).when(new AllocateStock(PAN, ORDER)).then(FOUR_ALLOCATED);
        given(TEN, UNTIL_NINE, FOUR_ALLOCATED).when(new AllocateStock(PAN, ORDER)).thenNothing();
        given(TEN, UNTIL_NINE, new ReservationExpired(ORDER.value(), 4, left(10, 0)))
                .when(new AllocateStock(PAN, ORDER)).thenRefused(new NotReserved(PAN, ORDER));
    }

    @Test
    void anAllocationIsReleasedLikeAReservationWhollyOrInPart() {
        given(TEN, UNTIL_NINE, FOUR_ALLOCATED).when(new ReleaseStock(PAN, ORDER))
                .then(new StockReleased(ORDER.value(), 4, left(10, 0)));
        given(TEN, UNTIL_NINE, FOUR_ALLOCATED).when(new LowerReservation(PAN, ORDER, 1))
                .then(new StockReleased(ORDER.value(), 3, left(10, 1)));
        given(TEN, UNTIL_NINE, new StockReleased(ORDER.value(), 3, left(10, 1)))
                .when(new LowerReservation(PAN, ORDER, 1)).thenNothing();
    }

    @Test
    void allocatedPiecesLeaveOncePerShipment() {
        given(TEN, UNTIL_NINE, FOUR_ALLOCATED).when(new ShipStock(PAN, ORDER, PARCEL, 3)).then(THREE_SHIPPED);
        given(TEN, UNTIL_NINE, FOUR_ALLOCATED, THREE_SHIPPED).when(new ShipStock(PAN, ORDER, PARCEL, 3)).thenNothing();
        given(TEN, UNTIL_NINE, FOUR_ALLOCATED, THREE_SHIPPED).when(new ShipStock(PAN, ORDER, SECOND, 2))
                .thenRefused(new NotAllocated(PAN, ORDER, 2, 1));
        given(TEN, UNTIL_NINE, FOUR_ALLOCATED, THREE_SHIPPED, ONE_SHIPPED)
                .when(new ShipStock(PAN, ORDER, PARCEL, 3)).thenNothing();
    }

    @Test
    void onlyWhatIsAllocatedAndOnHandLeaves() {
        given(TEN, UNTIL_NINE).when(new ShipStock(PAN, ORDER, PARCEL, 1))
                .thenRefused(new NotAllocated(PAN, ORDER, 1, 0));
        given(THREE_ALLOWED, new StockReceived("PAN-28", 1, null, new StockQuantities(1, 0, 4)),
                new StockReserved(ORDER.value(), 4, null, new StockQuantities(1, 4, 0)),
                new StockAllocated(ORDER.value(), 4, new StockQuantities(1, 4, 0)))
                .when(new ShipStock(PAN, ORDER, PARCEL, 2)).thenRefused(new NotOnHand(PAN, 2, 1));
    }

    @Test
    void whatComesBackIsRestockedOrWrittenOffOncePerReturn() {
        given(TEN, UNTIL_NINE, FOUR_ALLOCATED, THREE_SHIPPED)
                .when(new ReturnStock(PAN, ORDER, RETURN, 2, ReturnDisposition.RESTOCKED))
                .then(new StockReturned(ORDER.value(), RETURN, 2, ReturnDisposition.RESTOCKED, left(9, 1)));
        given(TEN, UNTIL_NINE, FOUR_ALLOCATED, THREE_SHIPPED)
                .when(new ReturnStock(PAN, ORDER, RETURN, 2, ReturnDisposition.WRITTEN_OFF))
                .then(new StockReturned(ORDER.value(), RETURN, 2, ReturnDisposition.WRITTEN_OFF, left(7, 1)));
        given(TEN, UNTIL_NINE, FOUR_ALLOCATED, THREE_SHIPPED,
                new StockReturned(ORDER.value(), RETURN, 2, ReturnDisposition.RESTOCKED, left(9, 1)))
                .when(new ReturnStock(PAN, ORDER, RETURN, 2, ReturnDisposition.RESTOCKED)).thenNothing();
    }

    @Test
    void noMoreComesBackThanWasShipped() {
        given(TEN, UNTIL_NINE, FOUR_ALLOCATED, THREE_SHIPPED)
                .when(new ReturnStock(PAN, ORDER, RETURN, 4, ReturnDisposition.RESTOCKED))
                .thenRefused(new NotShipped(PAN, 4, 3));
        given(TEN).when(new ReturnStock(PAN, ORDER, RETURN, 1, ReturnDisposition.WRITTEN_OFF))
                .thenRefused(new NotShipped(PAN, 1, 0));
    }

    @Test
    void asMuchIsReservedAsIsOnHandAndAllowedBeyondAndNoMore() {
        given().when(new ChangeBackorderAllowance(PAN, 3, "PAN-28")).then(THREE_ALLOWED);
        given(THREE_ALLOWED).when(new ReserveStock(PAN, ORDER, 3, null))
                .then(new StockReserved(ORDER.value(), 3, null, new StockQuantities(0, 3, 0)));
        given(THREE_ALLOWED).when(new ReserveStock(PAN, ORDER, 4, null))
                .thenRefused(new InsufficientStock(PAN, 4, 3));
        given().when(new ChangeBackorderAllowance(PAN, 3, null)).thenTargetMissing();
        given(THREE_ALLOWED).when(new ChangeBackorderAllowance(PAN, 3, "PAN-28")).thenNothing();
    }

    @Test
    void anAllowanceThatIsInUseIsNotTakenAway() {
        var twoReserved = new StockReserved(ORDER.value(), 2, null, new StockQuantities(0, 2, 1));

        given(THREE_ALLOWED, twoReserved).when(new ChangeBackorderAllowance(PAN, 1, "PAN-28"))
                .thenRefused(new BackorderAllowanceInUse(0, 2, 2));
        given(THREE_ALLOWED, twoReserved).when(new ChangeBackorderAllowance(PAN, 2, "PAN-28"))
                .then(new BackorderAllowanceChanged("PAN-28", 3, 2, new StockQuantities(0, 2, 0)));
    }

    @Test
    void aCorrectionNeverTakesMoreThanIsThere() {
        given(THREE_ALLOWED).when(new AdjustStock(PAN, -1, AdjustmentReason.LOST, null))
                .thenRefused(new StockBelowReserved(0, 0, 3, -1));
    }

    @Test
    void aThresholdIsSetAndTakenAway() {
        var five = new LowStockThresholdChanged("PAN-28", null, 5, left(10, 0));

        given(TEN).when(new ChangeLowStockThreshold(PAN, 5, "PAN-28")).then(five);
        given(TEN, five).when(new ChangeLowStockThreshold(PAN, 5, "PAN-28")).thenNothing();
        given(TEN, five).when(new ChangeLowStockThreshold(PAN, null, "PAN-28"))
                .then(new LowStockThresholdChanged("PAN-28", 5, null, left(10, 0)));
        given().when(new ChangeLowStockThreshold(PAN, 5, null)).thenTargetMissing();
    }

    @Test
    void aSnapshotKeepsEverything() {
        var stock = Stream.of(TEN, UNTIL_NINE, FOUR_ALLOCATED, THREE_SHIPPED,
                new StockReturned(ORDER.value(), RETURN, 2, ReturnDisposition.RESTOCKED, left(9, 1)))
                .reduce(Stock.NONE, decider::evolve, (a, _) -> a);
        var json = new EventJson();

        assertThat(json.read(json.write(stock), Stock.class)).isEqualTo(stock);
    }

    @Test
    @Timeout(10)
    void aReservationCostsNoMoreWhereThousandsAreWaiting() {
        var stock = Stock.NONE;
        for (int i = 1; i <= 50_000; i++) {
            stock = decider.evolve(stock, new StockReserved(Ids.next(), 1, NINE, left(100_000, i)));
        }

        assertThat(stock.holds()).hasSize(50_000);
    }
}
