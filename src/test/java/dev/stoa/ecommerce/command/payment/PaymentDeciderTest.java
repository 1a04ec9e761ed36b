package dev.stoa.ecommerce.command.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.PaymentAmounts;
import dev.stoa.ecommerce.command.events.PaymentAuthorisationRequested;
import dev.stoa.ecommerce.command.events.PaymentAuthorised;
import dev.stoa.ecommerce.command.events.PaymentCallDeferred;
import dev.stoa.ecommerce.command.events.PaymentCallUnanswered;
import dev.stoa.ecommerce.command.events.PaymentCaptureDeclined;
import dev.stoa.ecommerce.command.events.PaymentCaptureLimited;
import dev.stoa.ecommerce.command.events.PaymentCaptureRequested;
import dev.stoa.ecommerce.command.events.PaymentCaptured;
import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentDeclined;
import dev.stoa.ecommerce.command.events.PaymentEvent;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.PaymentRefundDeclined;
import dev.stoa.ecommerce.command.events.PaymentRefundRequested;
import dev.stoa.ecommerce.command.events.PaymentRefunded;
import dev.stoa.ecommerce.command.events.PaymentStanding;
import dev.stoa.ecommerce.command.events.PaymentVoidDeclined;
import dev.stoa.ecommerce.command.events.PaymentVoidRequested;
import dev.stoa.ecommerce.command.events.PaymentVoided;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.DeciderScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaymentDeciderTest {

    private static final OrderId ORDER = new OrderId(Ids.next());
    private static final CustomerId CUSTOMER = new CustomerId(Ids.next());
    private static final PaymentId PAYMENT = PaymentId.of(ORDER, 1);
    private static final UUID ID = ORDER.value();
    private static final PaymentDecline EXPIRED = new PaymentDecline(PaymentDeclineReason.METHOD_EXPIRED, "expired");

    private static final String FIRST = PAYMENT + "-1-authorise-1000";
    private static final PaymentEvent BEGUN = new PaymentAuthorisationRequested(ID, FIRST, CUSTOMER.value(), eur(1000),
            "sandbox", "tok_ok");
    private static final PaymentEvent AUTHORISED = new PaymentAuthorised(ID, FIRST, eur(1000), "ref");

    private static Money eur(long cents) {
        return new Money(cents, "EUR");
    }

    private static DeciderScenario<PaymentCommand, Payment, PaymentEvent> given(PaymentEvent... events) {
        return DeciderScenario.of(new PaymentDecider(new PaymentSettings("sandbox"))).given(events);
    }

    /** An authorised payment of which so much is captured. */
    private static PaymentEvent[] captured(long cents, PaymentEvent... more) {
        var key = PAYMENT + "-2-capture-" + cents;
        var events = new ArrayList<>(List.of(BEGUN, AUTHORISED, new PaymentCaptureRequested(ID, key, eur(cents)),
                new PaymentCaptured(ID, key, eur(cents), new PaymentAmounts(1000, cents, 0, 0))));
        events.addAll(List.of(more));
        return events.toArray(PaymentEvent[]::new);
    }

    private static CapturePayment capture(long cents) {
        return new CapturePayment(PAYMENT, eur(cents));
    }

    private static RefundPayment refund(long cents) {
        return new RefundPayment(PAYMENT, eur(cents), null);
    }

    private static PaymentRefundRequested refundRequested(int call, long cents) {
        return new PaymentRefundRequested(ID, "%s-%d-refund-%d".formatted(PAYMENT, call, cents), CUSTOMER.value(),
                eur(cents), null);
    }

    @Test
    void aPaymentBeginsOnceUnderTheKeyOfItsCall() {
        var authorise = new AuthorisePayment(PAYMENT, ORDER, CUSTOMER, eur(1000), "tok_ok");

        given().when(authorise).then(BEGUN);
        given(BEGUN).when(authorise).thenNothing();
        given(BEGUN, AUTHORISED).when(authorise).thenNothing();
    }

    @Test
    void thePaymentOfAnOrderHasTheSameIdEverywhereAndAnotherForTheNextAttempt() {
        assertThat(PaymentId.of(ORDER, 1)).isEqualTo(PAYMENT).isNotEqualTo(PaymentId.of(ORDER, 2));
        assertThat(PAYMENT.value().version()).isEqualTo(8);
        assertThat(PAYMENT.value().variant()).isEqualTo(2);
        assertThat(PaymentId.valueOf(PAYMENT.toString())).isEqualTo(PAYMENT);
    }

    @Test
    void anAuthorisationSucceedsOrIsDeclined() {
        given(BEGUN).when(SettlePaymentCall.succeeded(PAYMENT, FIRST, "ref")).then(AUTHORISED);
        given(BEGUN).when(SettlePaymentCall.declined(PAYMENT, FIRST, EXPIRED))
                .then(new PaymentDeclined(ID, FIRST, EXPIRED));
        given().when(SettlePaymentCall.succeeded(PAYMENT, FIRST, "ref")).thenTargetMissing();
        given(BEGUN).when(SettlePaymentCall.succeeded(PAYMENT, "other", "ref")).thenTargetMissing();
    }

    @Test
    void theFirstOutcomeThatIsToldHolds() {
        given(BEGUN, AUTHORISED).when(SettlePaymentCall.succeeded(PAYMENT, FIRST, "ref")).thenNothing();
        given(BEGUN, AUTHORISED).when(SettlePaymentCall.deferred(PAYMENT, FIRST)).thenNothing();
        given(BEGUN, AUTHORISED).when(SettlePaymentCall.unanswered(PAYMENT, FIRST)).thenNothing();
        given(BEGUN, AUTHORISED).when(SettlePaymentCall.declined(PAYMENT, FIRST, EXPIRED))
                .thenRefused(new PaymentCallSettled(FIRST, true));
        given(BEGUN, new PaymentDeclined(ID, FIRST, EXPIRED)).when(SettlePaymentCall.succeeded(PAYMENT, FIRST, "r"))
                .thenRefused(new PaymentCallSettled(FIRST, false));
    }

    @Test
    void whatIsNotKnownYetIsToldOnce() {
        var deferred = new PaymentCallDeferred(ID, FIRST);
        var unanswered = new PaymentCallUnanswered(ID, FIRST);

        given(BEGUN).when(SettlePaymentCall.deferred(PAYMENT, FIRST)).then(deferred);
        given(BEGUN, deferred).when(SettlePaymentCall.deferred(PAYMENT, FIRST)).thenNothing();
        given(BEGUN, deferred).when(SettlePaymentCall.unanswered(PAYMENT, FIRST)).thenNothing();
        given(BEGUN).when(SettlePaymentCall.unanswered(PAYMENT, FIRST)).then(unanswered);
        given(BEGUN, unanswered).when(SettlePaymentCall.unanswered(PAYMENT, FIRST)).thenNothing();
        given(BEGUN, unanswered).when(SettlePaymentCall.deferred(PAYMENT, FIRST)).then(deferred);
        given(BEGUN, unanswered).when(SettlePaymentCall.succeeded(PAYMENT, FIRST, "ref")).then(AUTHORISED);
    }

    @Test
    void aPaymentIsCapturedInPartsUpToWhatIsAuthorised() {
        given(BEGUN, AUTHORISED).when(capture(400))
                .then(new PaymentCaptureRequested(ID, PAYMENT + "-2-capture-400", eur(400)));
        given(BEGUN, AUTHORISED).when(new CapturePayment(PAYMENT, null))
                .then(new PaymentCaptureRequested(ID, PAYMENT + "-2-capture-1000", eur(1000)));
        given(captured(400)).when(new CapturePayment(PAYMENT, null))
                .then(new PaymentCaptureRequested(ID, PAYMENT + "-3-capture-600", eur(600)));
        given(captured(400)).when(capture(601))
                .thenRefused(new CaptureExceedsAuthorised(PAYMENT, eur(601), eur(600)));
        given(captured(1000)).when(new CapturePayment(PAYMENT, null))
                .thenRefused(new CaptureExceedsAuthorised(PAYMENT, eur(0), eur(0)));
    }

    @Test
    void whatIsUnderWayCounts() {
        var open = new PaymentCaptureRequested(ID, PAYMENT + "-2-capture-700", eur(700));

        given(BEGUN, AUTHORISED, open).when(capture(301))
                .thenRefused(new CaptureExceedsAuthorised(PAYMENT, eur(301), eur(300)));
        given(BEGUN, AUTHORISED, open, new PaymentCaptureDeclined(ID, open.callKey(), eur(700), EXPIRED))
                .when(capture(1000)).then(new PaymentCaptureRequested(ID, PAYMENT + "-3-capture-1000", eur(1000)));
        given(captured(1000, refundRequested(3, 900))).when(refund(101))
                .thenRefused(new RefundExceedsCaptured(PAYMENT, eur(101), eur(100)));
    }

    private static LimitCapture limit(long cents) {
        return new LimitCapture(PAYMENT, eur(cents));
    }

    private static PaymentCaptureLimited limited(long cents) {
        return new PaymentCaptureLimited(ID, eur(cents));
    }

    @Test
    void noMoreIsCapturedThanTheLimit() {
        given(BEGUN, AUTHORISED).when(limit(700)).then(limited(700));
        given(BEGUN, AUTHORISED, limited(700)).when(new CapturePayment(PAYMENT, null))
                .then(new PaymentCaptureRequested(ID, PAYMENT + "-2-capture-700", eur(700)));
        given(BEGUN, AUTHORISED, limited(700)).when(capture(701))
                .thenRefused(new CaptureExceedsAuthorised(PAYMENT, eur(701), eur(700)));
        given(captured(400, limited(700))).when(new CapturePayment(PAYMENT, null))
                .then(new PaymentCaptureRequested(ID, PAYMENT + "-3-capture-300", eur(300)));
        given(BEGUN, limited(700), AUTHORISED).when(capture(701))
                .thenRefused(new CaptureExceedsAuthorised(PAYMENT, eur(701), eur(700)));
        var open = new PaymentCaptureRequested(ID, PAYMENT + "-2-capture-500", eur(500));
        given(BEGUN, AUTHORISED, open, limited(700)).when(capture(201))
                .thenRefused(new CaptureExceedsAuthorised(PAYMENT, eur(201), eur(200)));
    }

    @Test
    void aLimitIsOnlyLowered() {
        given(BEGUN).when(limit(700)).then(limited(700));
        given(BEGUN, AUTHORISED).when(limit(1000)).thenNothing();
        given(BEGUN, AUTHORISED, limited(700)).when(limit(700)).thenNothing();
        given(BEGUN, AUTHORISED, limited(700)).when(limit(900)).thenNothing();
        given(BEGUN, AUTHORISED, limited(700)).when(limit(0)).then(limited(0));
        given().when(limit(0)).thenTargetMissing();
        given(BEGUN, new PaymentDeclined(ID, FIRST, EXPIRED)).when(limit(0)).thenNothing();
        given(BEGUN, AUTHORISED).when(new LimitCapture(PAYMENT, new Money(1, "USD")))
                .thenRefused(new PaymentCurrencyMismatch("EUR", "USD"));
    }

    @Test
    void aLimitBelowWhatIsTakenLeavesNothingToCapture() {
        given(captured(400)).when(limit(300)).then(limited(300));
        given(captured(400, limited(300))).when(new CapturePayment(PAYMENT, null))
                .thenRefused(new CaptureExceedsAuthorised(PAYMENT, eur(0), eur(0)));
        given(captured(400, limited(300))).when(new VoidPayment(PAYMENT))
                .then(new PaymentVoidRequested(ID, PAYMENT + "-3-void-600"));
        given(captured(400, limited(300))).when(refund(400)).then(refundRequested(3, 400));
        var open = new PaymentCaptureRequested(ID, PAYMENT + "-2-capture-500", eur(500));
        given(BEGUN, AUTHORISED, open, limited(0)).when(SettlePaymentCall.succeeded(PAYMENT, open.callKey(), "r"))
                .then(new PaymentCaptured(ID, open.callKey(), eur(500), new PaymentAmounts(1000, 500, 0, 0)));
    }

    @Test
    void nothingIsCapturedBeforeTheAuthorisationOrAfterTheEnd() {
        given(BEGUN).when(capture(1)).thenRefused(new PaymentNotCapturable(PAYMENT, PaymentStanding.AUTHORISING));
        given(BEGUN, new PaymentDeclined(ID, FIRST, EXPIRED)).when(capture(1))
                .thenRefused(new PaymentNotCapturable(PAYMENT, PaymentStanding.DECLINED));
        given(BEGUN, AUTHORISED, new PaymentVoidRequested(ID, PAYMENT + "-2-void-1000")).when(capture(1))
                .thenRefused(new PaymentNotCapturable(PAYMENT, PaymentStanding.AUTHORISED));
        var voided = PAYMENT + "-3-void-600";
        var requested = new PaymentVoidRequested(ID, voided);
        given(captured(400, requested)).when(capture(1))
                .thenRefused(new PaymentNotCapturable(PAYMENT, PaymentStanding.PARTIALLY_CAPTURED));
        given(captured(400, requested, new PaymentVoided(ID, voided, eur(600), new PaymentAmounts(1000, 400, 600, 0))))
                .when(capture(1)).thenRefused(new PaymentNotCapturable(PAYMENT, PaymentStanding.CAPTURED));
        given().when(capture(1)).thenTargetMissing();
    }

    @Test
    void aRefundIsAtMostWhatWasCaptured() {
        given(captured(400)).when(refund(400)).then(refundRequested(3, 400));
        given(captured(400)).when(new RefundPayment(PAYMENT, null, null)).then(refundRequested(3, 400));
        given(captured(400)).when(refund(401)).thenRefused(new RefundExceedsCaptured(PAYMENT, eur(401), eur(400)));
        given(BEGUN, AUTHORISED).when(new RefundPayment(PAYMENT, null, null))
                .thenRefused(new RefundExceedsCaptured(PAYMENT, eur(0), eur(0)));
        var requested = refundRequested(3, 100);
        given(captured(400, requested)).when(SettlePaymentCall.succeeded(PAYMENT, requested.callKey(), "r"))
                .then(new PaymentRefunded(ID, requested.callKey(), eur(100), new PaymentAmounts(1000, 400, 0, 100)));
        given(captured(400, requested, new PaymentRefundDeclined(ID, requested.callKey(), eur(100), EXPIRED)))
                .when(refund(400)).then(refundRequested(4, 400));
    }

    @Test
    void onlyTheCurrencyOfThePaymentIsTaken() {
        given(BEGUN, AUTHORISED).when(new CapturePayment(PAYMENT, new Money(1, "USD")))
                .thenRefused(new PaymentCurrencyMismatch("EUR", "USD"));
        given(captured(1000)).when(new RefundPayment(PAYMENT, new Money(1, "USD"), null))
                .thenRefused(new PaymentCurrencyMismatch("EUR", "USD"));
    }

    @Test
    void whatIsSetAsideIsVoidedOnce() {
        var key = PAYMENT + "-2-void-1000";
        var requested = new PaymentVoidRequested(ID, key);
        var voiding = new VoidPayment(PAYMENT);

        given(BEGUN, AUTHORISED).when(voiding).then(requested);
        given(BEGUN, AUTHORISED, requested).when(voiding).thenNothing();
        given(BEGUN, AUTHORISED, requested).when(SettlePaymentCall.succeeded(PAYMENT, key, "r"))
                .then(new PaymentVoided(ID, key, eur(1000), new PaymentAmounts(1000, 0, 1000, 0)));
        given(BEGUN, AUTHORISED, requested, new PaymentVoidDeclined(ID, key, EXPIRED)).when(voiding)
                .then(new PaymentVoidRequested(ID, PAYMENT + "-3-void-1000"));
        given(captured(1000)).when(voiding).thenRefused(new PaymentNotVoidable(PAYMENT, eur(1000)));
        given(BEGUN, AUTHORISED, new PaymentCaptureRequested(ID, "c", eur(1))).when(voiding)
                .thenRefused(new PaymentNotVoidable(PAYMENT, eur(0)));
        given(captured(400)).when(voiding).then(new PaymentVoidRequested(ID, PAYMENT + "-3-void-600"));
    }

    @Test
    void aVoidThatComesBeforeTheAuthorisationIsKnownWaitsForIt() {
        var requested = new PaymentVoidRequested(ID, PAYMENT + "-2-void-0");
        var key = requested.callKey();

        given(BEGUN).when(new VoidPayment(PAYMENT)).then(requested);
        given(BEGUN, requested, AUTHORISED).when(SettlePaymentCall.succeeded(PAYMENT, key, "r"))
                .then(new PaymentVoided(ID, key, eur(1000), new PaymentAmounts(1000, 0, 1000, 0)));
        given(BEGUN, requested, new PaymentDeclined(ID, FIRST, EXPIRED)).when(new VoidPayment(PAYMENT)).thenNothing();
        given(BEGUN, requested, new PaymentDeclined(ID, FIRST, EXPIRED))
                .when(SettlePaymentCall.declined(PAYMENT, key, EXPIRED)).thenNothing();
    }

    @Test
    void aPaymentHasOnlySoManyCalls() {
        var events = new ArrayList<PaymentEvent>(List.of(BEGUN, AUTHORISED));
        for (int call = 2; call <= Payment.MOST_CALLS; call++) {
            events.add(new PaymentCaptureRequested(ID, "c" + call, eur(1)));
            events.add(new PaymentCaptureDeclined(ID, "c" + call, eur(1), EXPIRED));
        }
        var used = given(events.toArray(PaymentEvent[]::new));

        used.when(capture(1)).thenRefused(new TooManyPaymentCalls(1000));
        used.when(new VoidPayment(PAYMENT)).thenRefused(new TooManyPaymentCalls(1000));
    }
}
