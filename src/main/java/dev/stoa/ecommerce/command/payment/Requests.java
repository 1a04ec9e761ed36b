package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentCaptureLimited;
import dev.stoa.ecommerce.command.events.PaymentCaptureRequested;
import dev.stoa.ecommerce.command.events.PaymentEvent;
import dev.stoa.ecommerce.command.events.PaymentRefundRequested;
import dev.stoa.ecommerce.command.events.PaymentVoidRequested;
import dev.stoa.ecommerce.command.payment.Call.Kind;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Rejection;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Which calls may be requested of a payment that has begun, and how much of it may be captured. */
final class Requests {

    private Requests() {}

    static Decision<PaymentEvent> capture(CapturePayment capture, Payment payment) {
        if (payment.status() != PaymentStatus.AUTHORISED || payment.isOpen(Kind.VOID)) {
            return Decision.refuse(new PaymentNotCapturable(capture.paymentId(), payment.standing()));
        }
        long left = payment.capturable();
        return refusal(capture.amount(), left, payment, amount -> new CaptureExceedsAuthorised(capture.paymentId(),
                payment.money(amount), payment.money(left))).<Decision<PaymentEvent>>map(Decision::refuse)
                .orElseGet(() -> {
                    var amount = chosen(capture.amount(), left, payment);
                    return Decision.accept(new PaymentCaptureRequested(payment.order(),
                            CallKeys.next(capture.paymentId(), payment, Kind.CAPTURE, amount.minorUnits()), amount));
                });
    }

    static Decision<PaymentEvent> refund(RefundPayment refund, Payment payment) {
        long left = payment.refundable();
        return refusal(refund.amount(), left, payment, amount -> new RefundExceedsCaptured(refund.paymentId(),
                payment.money(amount), payment.money(left))).<Decision<PaymentEvent>>map(Decision::refuse)
                .orElseGet(() -> {
                    var amount = chosen(refund.amount(), left, payment);
                    return Decision.accept(new PaymentRefundRequested(payment.order(),
                            CallKeys.next(refund.paymentId(), payment, Kind.REFUND, amount.minorUnits()),
                            payment.customer(), amount, refund.reason()));
                });
    }

    static Decision<PaymentEvent> voiding(VoidPayment voiding, Payment payment) {
        boolean nothingHeld = switch (payment.status()) {
            case NONE, DECLINED, VOIDED -> true;
            case AUTHORISING, AUTHORISED -> false;
        };
        if (nothingHeld || payment.isOpen(Kind.VOID)) {
            return Decision.nothingToDo();
        }
        boolean allTaken = payment.status() == PaymentStatus.AUTHORISED && payment.held() == 0;
        if (allTaken || payment.isOpen(Kind.CAPTURE)) {
            return Decision.refuse(new PaymentNotVoidable(voiding.paymentId(), payment.money(payment.amounts()
                    .captured())));
        }
        return payment.isExhausted()
                ? Decision.refuse(new TooManyPaymentCalls(Payment.MOST_CALLS))
                : Decision.accept(new PaymentVoidRequested(payment.order(),
                        CallKeys.next(voiding.paymentId(), payment, Kind.VOID, payment.held())));
    }

    static Decision<PaymentEvent> limit(LimitCapture limit, Payment payment) {
        var atMost = limit.atMost();
        if (!atMost.currencyCode().equals(payment.currencyCode())) {
            return Decision.refuse(new PaymentCurrencyMismatch(payment.currencyCode(), atMost.currencyCode()));
        }
        return payment.isLimitedBy(atMost)
                ? Decision.accept(new PaymentCaptureLimited(payment.order(), atMost))
                : Decision.nothingToDo();
    }

    private static Optional<Rejection> refusal(@Nullable Money asked, long left, Payment payment,
            LongFunction<Rejection> tooMuch) {
        if (asked != null && !asked.currencyCode().equals(payment.currencyCode())) {
            return Optional.of(new PaymentCurrencyMismatch(payment.currencyCode(), asked.currencyCode()));
        }
        long amount = asked == null ? left : asked.minorUnits();
        if (amount > left || amount == 0) {
            return Optional.of(tooMuch.apply(amount));
        }
        return payment.isExhausted() ? Optional.of(new TooManyPaymentCalls(Payment.MOST_CALLS)) : Optional.empty();
    }

    private static Money chosen(@Nullable Money asked, long left, Payment payment) {
        return asked == null ? payment.money(left) : asked;
    }
}
