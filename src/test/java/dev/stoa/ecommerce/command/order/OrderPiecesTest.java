package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.Customer;
import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderAnnotated;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.OrderLinesCancelled;
import dev.stoa.ecommerce.command.events.OrderLinesReturned;
import dev.stoa.ecommerce.command.events.OrderPaymentChanged;
import dev.stoa.ecommerce.command.events.PaymentAmounts;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.PlainOrders;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.ecommerce.command.events.ShipmentAbandoned;
import dev.stoa.ecommerce.command.events.ShipmentDelivered;
import dev.stoa.ecommerce.command.events.ShipmentDispatched;
import dev.stoa.ecommerce.command.events.ShipmentPrepared;
import dev.stoa.ecommerce.command.events.ShipmentTracked;
import dev.stoa.ecommerce.command.events.Shortage;
import dev.stoa.ecommerce.command.events.Tracking;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.DeciderScenario;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of the pieces of an order after it is confirmed. */
class OrderPiecesTest {

    private static final OrderId ORDER = new OrderId(Ids.next());
    private static final UUID ADA = Ids.next();
    private static final UUID PARCEL = Ids.next();
    private static final UUID BACK = Ids.next();
    private static final VariantId PAN = new VariantId(Ids.next());
    private static final VariantId POT = new VariantId(Ids.next());
    private static final VariantId LID = new VariantId(Ids.next());
    private static final OrderEvent CONFIRMED = new OrderConfirmed();
    private static final OrderEvent PREPARED = prepared(pieces(PAN, 2));
    private static final OrderEvent DISPATCHED = new ShipmentDispatched(PARCEL, List.of(pieces(PAN, 2)), List.of());
    private static final WishedTracking WISHED = new WishedTracking("DHL", " 00340 ", null);
    private static final Tracking TRACKING = new Tracking("DHL", "00340", null);

    /** Three pans for 1.00 after a discount, and one pot for 5.00. */
    private static OrderEvent placed() {
        var pans = PlainOrders.line(Ids.next(), PAN.value(), "PAN", "Pan", "24", 3, euro(40));
        var discounted = new OrderLine(pans.productId(), pans.variantId(), "PAN", "Pan", "24", 3, euro(40), euro(20),
                pans.taxRate(), pans.tax(), 0);
        var pot = PlainOrders.line(Ids.next(), POT.value(), "POT", "Pot", "3 l", 1, euro(500));
        return PlainOrders.placed(new Customer(ADA, "Ada", "a@example.org"), List.of(discounted, pot), euro(600));
    }

    private static Money euro(long cents) {
        return new Money(cents, "EUR");
    }

    private static LineQuantity pieces(VariantId variant, int quantity) {
        return new LineQuantity(variant.value(), quantity);
    }

    private static OrderedPieces of(VariantId variant, int quantity) {
        return new OrderedPieces(variant, quantity);
    }

    private static OrderEvent prepared(LineQuantity... lines) {
        return new ShipmentPrepared(PARCEL, List.of(lines), null);
    }

    private static DeciderScenario<OrderCommand, Order, OrderEvent> confirmed(OrderEvent... events) {
        return DeciderScenario.of(new OrderDecider(OrderDeciderTest.UNTAXED)).given(
                Stream.concat(Stream.of(placed(), CONFIRMED), Stream.of(events)).toArray(OrderEvent[]::new));
    }

    private static DeciderScenario<OrderCommand, Order, OrderEvent> onlyPlaced() {
        return DeciderScenario.of(new OrderDecider(OrderDeciderTest.UNTAXED)).given(placed());
    }

    private static CancelOrderLines cancel(OrderedPieces... lines) {
        return new CancelOrderLines(ORDER, List.of(lines), null, false);
    }

    private static ShipOrder ship(OrderedPieces... lines) {
        return new ShipOrder(ORDER, PARCEL, List.of(lines), null);
    }

    private static ReturnOrderLines back(boolean refund, OrderedPieces... lines) {
        return new ReturnOrderLines(ORDER, BACK, List.of(lines), ReturnDisposition.RESTOCKED, refund, "too heavy");
    }

    private static OrderEvent cancelled(long cents, LineQuantity line, int left) {
        return new OrderLinesCancelled(ADA, List.of(line),
                List.of(new LineQuantity(line.variantId(), left)), euro(cents), null);
    }

    private static OrderEvent returned(long cents, LineQuantity line) {
        return new OrderLinesReturned(ADA, BACK, List.of(line), ReturnDisposition.RESTOCKED, euro(cents), "too heavy");
    }

    @Test
    void sharesOfALineAddUpToWhatItCosts() {
        confirmed().when(cancel(of(PAN, 1))).then(cancelled(33, pieces(PAN, 1), 2));
        confirmed(cancelled(33, pieces(PAN, 1), 2)).when(cancel(of(PAN, 1))).then(cancelled(34, pieces(PAN, 1), 1));
        confirmed(cancelled(67, pieces(PAN, 2), 1)).when(cancel(of(PAN, 1))).then(cancelled(33, pieces(PAN, 1), 0));
        confirmed().when(cancel(of(PAN, 3))).then(cancelled(100, pieces(PAN, 3), 0));
    }

    @Test
    void cancellingAllThatIsLeftCancelsTheOrder() {
        confirmed().when(cancel(of(PAN, 3), of(POT, 1))).then(new OrderCancelled(ADA, null));
        confirmed(cancelled(100, pieces(PAN, 3), 0)).when(cancel(of(POT, 1))).then(new OrderCancelled(ADA, null));
        confirmed(PREPARED, DISPATCHED, cancelled(33, pieces(PAN, 1), 0)).when(cancel(of(POT, 1)))
                .then(cancelled(500, pieces(POT, 1), 0));
    }

    @Test
    void onlyWhatIsLeftIsCancelled() {
        confirmed().when(cancel(of(PAN, 4))).thenRefused(new LineQuantityExceeded(PAN, 0, 4, 3));
        confirmed(PREPARED, DISPATCHED).when(cancel(of(POT, 1), of(PAN, 2)))
                .thenRefused(new LineQuantityExceeded(PAN, 1, 2, 1));
        confirmed().when(cancel(of(LID, 1))).thenRefused(new LineNotInOrder(ORDER, LID, 0));
        confirmed().when(cancel(of(PAN, 1), of(PAN, 1))).thenRefused(new DuplicateLine(PAN, 1));
        confirmed(PREPARED).when(cancel(of(POT, 1))).thenRefused(new ShipmentUnderWay(ORDER, PARCEL));
        onlyPlaced().when(cancel(of(PAN, 1))).thenRefused(new OrderNotConfirmed(ORDER, OrderStatus.PLACED));
    }

    @Test
    void whatIsNotSentIsSentInParts() {
        confirmed().when(ship(of(PAN, 2))).then(PREPARED);
        confirmed().when(ship()).then(prepared(pieces(PAN, 3), pieces(POT, 1)));
        confirmed(PREPARED, DISPATCHED).when(new ShipOrder(ORDER, BACK, List.of(), WISHED))
                .then(new ShipmentPrepared(BACK, List.of(pieces(PAN, 1), pieces(POT, 1)), TRACKING));
        confirmed(PREPARED).when(ship(of(PAN, 2))).thenNothing();
        confirmed(PREPARED).when(new ShipOrder(ORDER, BACK, List.of(), null))
                .thenRefused(new ShipmentUnderWay(ORDER, PARCEL));
        confirmed().when(ship(of(POT, 2))).thenRefused(new LineQuantityExceeded(POT, 0, 2, 1));
        onlyPlaced().when(ship()).thenRefused(new OrderNotConfirmed(ORDER, OrderStatus.PLACED));
        confirmed(prepared(pieces(PAN, 3), pieces(POT, 1)),
                new ShipmentDispatched(PARCEL, List.of(pieces(PAN, 3), pieces(POT, 1)), List.of()))
                .when(new ShipOrder(ORDER, BACK, List.of(), null)).thenRefused(new NothingToShip(ORDER));
    }

    @Test
    void nothingIsSentForMoneyThatWentBack() {
        var paid = new OrderPaymentChanged(BACK, 3, new PaymentAmounts(600, 0, 0, 0));
        var back = new OrderPaymentChanged(BACK, 5, new PaymentAmounts(600, 0, 600, 0));
        confirmed(paid).when(ship(of(PAN, 2))).then(PREPARED);
        confirmed(paid, back).when(ship(of(PAN, 2))).thenRefused(new OrderNotPaid(ORDER));
        confirmed(paid, changed(600, 0, 600)).when(ship(of(PAN, 2))).thenRefused(new OrderNotPaid(ORDER));
        confirmed(paid, changed(400, 200, 400)).when(ship(of(PAN, 2))).thenRefused(new OrderNotPaid(ORDER));
    }

    @Test
    void whatIsNotAllGivenBackIsSent() {
        confirmed(changed(600, 0, 599)).when(ship(of(PAN, 2))).then(PREPARED);
        confirmed(changed(100, 0, 100)).when(ship(of(PAN, 2))).then(PREPARED);
        confirmed(PREPARED, DISPATCHED, cancelled(33, pieces(PAN, 1), 0), cancelled(500, pieces(POT, 1), 0),
                changed(600, 0, 600)).when(new ShipOrder(ORDER, BACK, List.of(), null))
                .thenRefused(new NothingToShip(ORDER));
    }

    private static OrderEvent changed(long captured, long voided, long refunded) {
        return new OrderPaymentChanged(BACK, 7, new PaymentAmounts(600, captured, voided, refunded));
    }

    @Test
    void aParcelLeavesWithWhatThereWas() {
        var missing = List.of(new ShortPick(PAN.value(), 1));
        var shortage = List.of(new Shortage(PAN.value(), "PAN", 2, 1));
        confirmed(PREPARED).when(new DispatchShipment(ORDER, PARCEL, List.of(pieces(PAN, 2)), List.of()))
                .then(DISPATCHED);
        confirmed(PREPARED, DISPATCHED).when(new DispatchShipment(ORDER, PARCEL, List.of(), List.of())).thenNothing();
        confirmed(PREPARED).when(new DispatchShipment(ORDER, PARCEL, List.of(), missing))
                .then(new ShipmentAbandoned(PARCEL, shortage));
        confirmed(prepared(pieces(PAN, 2), pieces(POT, 1)))
                .when(new DispatchShipment(ORDER, PARCEL, List.of(pieces(POT, 1)), missing))
                .then(new ShipmentDispatched(PARCEL, List.of(pieces(POT, 1)), shortage));
        confirmed(PREPARED, new ShipmentAbandoned(PARCEL, shortage)).when(cancel(of(PAN, 3)))
                .then(cancelled(100, pieces(PAN, 3), 0));
        confirmed().when(new DispatchShipment(ORDER, PARCEL, List.of(), missing))
                .thenRefused(new ShipmentUnknown(ORDER, PARCEL));
    }

    @Test
    void aParcelIsFollowedAndArrivesOnce() {
        var track = new TrackShipment(ORDER, PARCEL, WISHED);
        var arrived = new ConfirmDelivery(ORDER, PARCEL);
        confirmed(PREPARED, DISPATCHED).when(track).then(new ShipmentTracked(PARCEL, TRACKING));
        confirmed(PREPARED, DISPATCHED, new ShipmentTracked(PARCEL, TRACKING)).when(track).thenNothing();
        confirmed(PREPARED, DISPATCHED).when(arrived).then(new ShipmentDelivered(PARCEL));
        confirmed(PREPARED, DISPATCHED, new ShipmentDelivered(PARCEL)).when(arrived).thenNothing();
        confirmed(PREPARED).when(arrived)
                .thenRefused(new ShipmentNotDispatched(PARCEL, ShipmentStatus.PREPARED));
        confirmed(PREPARED, new ShipmentAbandoned(PARCEL, List.of())).when(track)
                .thenRefused(new ShipmentNotDispatched(PARCEL, ShipmentStatus.ABANDONED));
        confirmed().when(arrived).thenRefused(new ShipmentUnknown(ORDER, PARCEL));
    }

    @Test
    void onlyWhatWasSentComesBack() {
        confirmed(PREPARED, DISPATCHED).when(back(true, of(PAN, 1))).then(returned(33, pieces(PAN, 1)));
        confirmed(PREPARED, DISPATCHED).when(back(false, of(PAN, 1))).then(returned(0, pieces(PAN, 1)));
        confirmed(PREPARED, DISPATCHED, returned(0, pieces(PAN, 1))).when(back(true, of(PAN, 1)))
                .then(returned(34, pieces(PAN, 1)));
        confirmed(PREPARED, DISPATCHED, returned(33, pieces(PAN, 1))).when(back(true, of(PAN, 2)))
                .thenRefused(new LineQuantityExceeded(PAN, 0, 2, 1));
        confirmed().when(back(true, of(POT, 1))).thenRefused(new LineQuantityExceeded(POT, 0, 1, 0));
        onlyPlaced().when(back(true, of(PAN, 1)))
                .thenRefused(new OrderNotConfirmed(ORDER, OrderStatus.PLACED));
    }

    @Test
    void allThatWasSentComesBackWhereNothingIsSaid() {
        confirmed(PREPARED, DISPATCHED, returned(33, pieces(PAN, 1))).when(back(true))
                .then(returned(34, pieces(PAN, 1)));
        confirmed(PREPARED, DISPATCHED, returned(33, pieces(PAN, 2))).when(back(true))
                .thenRefused(new NothingToReturn(ORDER));
        confirmed().when(back(true)).thenRefused(new NothingToReturn(ORDER));
    }

    @Test
    void whatIsSentIsNotCancelledAsAWhole() {
        var whole = new CancelOrder(ORDER, null, false);
        confirmed(PREPARED).when(whole).thenRefused(new OrderAlreadySent(ORDER));
        confirmed(PREPARED, DISPATCHED).when(whole).thenRefused(new OrderAlreadySent(ORDER));
        confirmed(PREPARED, new ShipmentAbandoned(PARCEL, List.of())).when(whole).then(new OrderCancelled(ADA, null));
    }

    @Test
    void whatIsKnownOfAPaymentIsNotForgotten() {
        var payment = PaymentId.of(ORDER, 1);
        var amounts = new PaymentAmounts(600, 0, 0, 0);
        var changed = new OrderPaymentChanged(payment.value(), 3, amounts);
        confirmed().when(new RecordPayment(ORDER, payment, 3, amounts)).then(changed);
        confirmed(changed).when(new RecordPayment(ORDER, payment, 3, amounts)).thenNothing();
        confirmed(changed).when(new RecordPayment(ORDER, payment, 2, amounts)).thenNothing();
    }

    @Test
    void aNoteIsTakenWheneverItComes() {
        onlyPlaced().when(new AnnotateOrder(ORDER, " asked for gift wrap ")).then(
                new OrderAnnotated(ADA, "asked for gift wrap"));
    }
}
