package dev.stoa.ecommerce.process.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.Customer;
import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderLinesCancelled;
import dev.stoa.ecommerce.command.events.OrderLinesReturned;
import dev.stoa.ecommerce.command.events.OrderPayment;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.OrderRejectionReason;
import dev.stoa.ecommerce.command.events.PaymentAmounts;
import dev.stoa.ecommerce.command.events.PaymentAuthorised;
import dev.stoa.ecommerce.command.events.PaymentCaptureDeclined;
import dev.stoa.ecommerce.command.events.PaymentCaptured;
import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.PaymentRefunded;
import dev.stoa.ecommerce.command.events.PaymentVoidDeclined;
import dev.stoa.ecommerce.command.events.PaymentVoided;
import dev.stoa.ecommerce.command.events.PlainOrders;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.ecommerce.command.order.RecordPayment;
import dev.stoa.ecommerce.command.payment.CapturePayment;
import dev.stoa.ecommerce.command.payment.LimitCapture;
import dev.stoa.ecommerce.command.payment.RefundPayment;
import dev.stoa.ecommerce.command.payment.VoidPayment;
import dev.stoa.ecommerce.process.settlement.SettlementSettings.Capture;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventMetadata;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.Reaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SettlementTest {

    private static final OrderId ORDER = new OrderId(Ids.next());
    private static final UUID ADA = Ids.next();
    private static final PaymentId PAYMENT = PaymentId.of(ORDER, 1);
    private static final PaymentDecline NO = new PaymentDecline(PaymentDeclineReason.NOT_POSSIBLE, null);
    private static final OrderEvent PLACED = PlainOrders.placed(new Customer(ADA, "Ada", "a@example.org"), List.of(),
            euro(100), null, new OrderPayment(ADA, "tok_ok"), null);
    private static final OrderEvent PAID_LATER = PlainOrders.placed(new Customer(ADA, "Ada", "a@example.org"),
            List.of(), euro(100));
    private static final OrderEvent CONFIRMED = new OrderConfirmed();
    private static final OrderEvent CANCELLED = new OrderCancelled(ADA, null);
    private static final OrderEvent REJECTED = new OrderRejected(OrderRejectionReason.PAYMENT_TIMED_OUT, List.of(),
            null, null);
    private static final DomainEvent AUTHORISED = new PaymentAuthorised(ORDER.value(), "a", euro(100), "reference");
    private static final Command CAPTURE = new CapturePayment(PAYMENT, euro(100));
    private static final Command VOID = new VoidPayment(PAYMENT);

    private SettlementState state = SettlementState.NEW;
    private int version;

    private static Money euro(long cents) {
        return new Money(cents, "EUR");
    }

    private static DomainEvent captured(long amount, long inAll, long refunded) {
        return new PaymentCaptured(ORDER.value(), "c", euro(amount), new PaymentAmounts(100, inAll, 0, refunded));
    }

    private static DomainEvent refunded(long amount, long captured, long inAll) {
        return new PaymentRefunded(ORDER.value(), "r", euro(amount), new PaymentAmounts(100, captured, 0, inAll));
    }

    private static OrderEvent cancelled(long amount) {
        return new OrderLinesCancelled(ADA, List.of(new LineQuantity(ADA, 1)), List.of(), euro(amount), null);
    }

    private static Command refund(long amount) {
        return new RefundPayment(PAYMENT, euro(amount), "Not owed any more");
    }

    /** What is asked of the payment, beside what the order is told. */
    private List<Command> after(Capture capture, DomainEvent... events) {
        List<Command> latest = List.of();
        for (var event : events) {
            latest = react(capture, happened(event)).commands();
        }
        return latest.stream().filter(command -> !(command instanceof RecordPayment)).toList();
    }

    private List<Command> after(DomainEvent... events) {
        return after(Capture.AT_CONFIRMATION, events);
    }

    private Reaction<SettlementState> react(Capture capture, Input input) {
        var reaction = new Settlement(new SettlementSettings(capture)).react(state, input);
        state = reaction.state();
        return reaction;
    }

    private Input happened(DomainEvent event) {
        var metadata = new EventMetadata("anonymous", Ids.next(), Ids.next(), null, List.of(), List.of());
        boolean ofOrder = event instanceof OrderEvent;
        return new Input.Happened(new Recorded<>(event, ofOrder ? ORDER.value() : PAYMENT.value(),
                ofOrder ? "order" : "payment", ++version, 1, Instant.EPOCH, metadata));
    }

    private List<Command> refused(Command command, String code, String json) {
        return react(Capture.AT_CONFIRMATION, new Input.Answered(command,
                new CommandOutcome.Refused(code, "No.", JsonMapper.shared().readTree(json)))).commands();
    }

    @Test
    void aConfirmedOrderIsCapturedOnceInWhateverOrderItIsHeardOf() {
        assertThat(after(PLACED, AUTHORISED)).isEmpty();
        assertThat(after(CONFIRMED)).containsExactly(CAPTURE);
        assertThat(after(captured(100, 100, 0))).isEmpty();

        state = SettlementState.NEW;
        assertThat(after(PLACED, CONFIRMED)).isEmpty();
        assertThat(after(AUTHORISED)).containsExactly(CAPTURE);
    }

    @Test
    void theOrderIsToldHowItsPaymentStands() {
        after(PLACED);

        assertThat(react(Capture.BY_HAND, happened(AUTHORISED)).commands())
                .containsExactly(new RecordPayment(ORDER, PAYMENT, 2, new PaymentAmounts(100, 0, 0, 0)));
        assertThat(react(Capture.BY_HAND, happened(captured(30, 30, 0))).commands())
                .containsExactly(new RecordPayment(ORDER, PAYMENT, 3, new PaymentAmounts(100, 30, 0, 0)));
    }

    @Test
    void byHandNothingIsCaptured() {
        assertThat(after(Capture.BY_HAND, PLACED, AUTHORISED, CONFIRMED)).isEmpty();
    }

    @Test
    void whatIsSetAsideForAnOrderThatIsOverGoesBack() {
        assertThat(after(PLACED, REJECTED, AUTHORISED)).containsExactly(VOID);

        state = SettlementState.NEW;
        assertThat(after(Capture.BY_HAND, PLACED, AUTHORISED, CONFIRMED, CANCELLED)).containsExactly(VOID);
        assertThat(after(Capture.BY_HAND,
                new PaymentVoided(ORDER.value(), "v", euro(100), new PaymentAmounts(100, 0, 100, 0)))).isEmpty();
    }

    @Test
    void aCaptureThatIsUnderWayIsRefundedWhenItIsDone() {
        assertThat(after(PLACED, AUTHORISED, CONFIRMED, CANCELLED)).as("the capture may still fail").isEmpty();
        assertThat(after(captured(100, 100, 0))).containsExactly(refund(100));
        assertThat(after(refunded(100, 100, 100))).isEmpty();
    }

    @Test
    void aCaptureThatFailedIsVoidedWhereTheOrderIsOver() {
        after(PLACED, AUTHORISED, CONFIRMED, CANCELLED);

        assertThat(after(new PaymentCaptureDeclined(ORDER.value(), "c", euro(100), NO))).containsExactly(VOID);
        assertThat(after(new PaymentVoidDeclined(ORDER.value(), "v", NO))).as("nobody insists").isEmpty();
    }

    @Test
    void aCaptureThatFailedIsLeftToMerchantsOtherwise() {
        assertThat(after(PLACED, AUTHORISED, CONFIRMED,
                new PaymentCaptureDeclined(ORDER.value(), "c", euro(100), NO))).isEmpty();
    }

    @Test
    void whatIsCancelledOfACapturedOrderIsRefundedEachTime() {
        assertThat(after(PLACED, AUTHORISED, CONFIRMED, captured(100, 100, 0), cancelled(30)))
                .containsExactly(refund(30));
        assertThat(after(refunded(30, 100, 30))).isEmpty();
        assertThat(after(new OrderLinesReturned(ADA, Ids.next(), List.of(), ReturnDisposition.RESTOCKED, euro(20),
                null))).containsExactly(refund(20));
        assertThat(after(new OrderLinesReturned(ADA, Ids.next(), List.of(), ReturnDisposition.RESTOCKED, euro(0),
                null))).isEmpty();
    }

    @Test
    void whatMerchantsRefundBesideCountsForItself() {
        after(PLACED, AUTHORISED, CONFIRMED, captured(100, 100, 0), refunded(5, 100, 5));

        assertThat(after(cancelled(30))).containsExactly(refund(30));
        assertThat(after(cancelled(70))).containsExactly(refund(70));
        assertThat(refused(refund(70), "REFUND_EXCEEDS_CAPTURED",
                "{\"maximumRefundable\": {\"minorUnits\": 65, \"currencyCode\": \"EUR\"}}"))
                .containsExactly(refund(65));
        assertThat(refused(refund(65), "REFUND_EXCEEDS_CAPTURED",
                "{\"maximumRefundable\": {\"minorUnits\": 0, \"currencyCode\": \"EUR\"}}")).isEmpty();
    }

    @Test
    void whatIsCancelledBeforeTheCaptureIsNotCaptured() {
        assertThat(after(Capture.BY_HAND, PLACED, AUTHORISED, CONFIRMED, cancelled(30)))
                .containsExactly(new LimitCapture(PAYMENT, euro(70)));
        assertThat(after(Capture.BY_HAND, captured(70, 70, 0), cancelled(10)))
                .containsExactlyInAnyOrder(new LimitCapture(PAYMENT, euro(60)), refund(10));
    }

    @Test
    void ofAnOrderThatIsCapturedInPartAndCancelledTheRestIsVoidedAndThePartRefunded() {
        assertThat(after(Capture.BY_HAND, PLACED, AUTHORISED, CONFIRMED, captured(40, 40, 0), CANCELLED))
                .containsExactly(refund(40), VOID);
    }

    @Test
    void ordersThatArePaidLaterAreLeftToMerchants() {
        assertThat(after(PAID_LATER, CONFIRMED, AUTHORISED, captured(40, 40, 0), cancelled(80), CANCELLED)).isEmpty();
    }

    @Test
    void ordersWithoutPaymentAskForNothing() {
        assertThat(new ArrayList<>(after(PLACED, CONFIRMED, cancelled(30), CANCELLED))).isEmpty();
    }
}
