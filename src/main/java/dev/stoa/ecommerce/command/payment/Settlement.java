package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.PaymentAuthorised;
import dev.stoa.ecommerce.command.events.PaymentCallDeferred;
import dev.stoa.ecommerce.command.events.PaymentCallUnanswered;
import dev.stoa.ecommerce.command.events.PaymentCaptureDeclined;
import dev.stoa.ecommerce.command.events.PaymentCaptured;
import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentDeclined;
import dev.stoa.ecommerce.command.events.PaymentEvent;
import dev.stoa.ecommerce.command.events.PaymentRefundDeclined;
import dev.stoa.ecommerce.command.events.PaymentRefunded;
import dev.stoa.ecommerce.command.events.PaymentVoidDeclined;
import dev.stoa.ecommerce.command.events.PaymentVoided;
import dev.stoa.ecommerce.command.payment.Call.Phase;
import dev.stoa.kernel.command.Decision;
import java.util.Objects;

/** What becomes of a payment when the outcome of a call is known. The first one that is told holds. */
final class Settlement {

    private static final PaymentDecline UNEXPLAINED = new PaymentDecline(PaymentDeclineReason.METHOD_DECLINED, null);

    private Settlement() {}

    static Decision<PaymentEvent> of(SettlePaymentCall settle, Payment payment) {
        var call = payment.calls().get(settle.callKey());
        if (call == null) {
            return Decision.targetMissing();
        }
        if (!call.phase().isOpen()) {
            return late(settle, call);
        }
        return switch (settle.outcome()) {
            case SUCCEEDED -> Decision.accept(succeeded(settle, call, payment));
            case DECLINED -> Decision.accept(declined(settle, call, payment));
            case DEFERRED -> call.phase() == Phase.DEFERRED
                    ? Decision.nothingToDo()
                    : Decision.accept(new PaymentCallDeferred(payment.order(), settle.callKey()));
            case UNANSWERED -> call.phase() == Phase.REQUESTED
                    ? Decision.accept(new PaymentCallUnanswered(payment.order(), settle.callKey()))
                    : Decision.nothingToDo();
        };
    }

    private static Decision<PaymentEvent> late(SettlePaymentCall settle, Call call) {
        boolean contradicts = switch (settle.outcome()) {
            case SUCCEEDED -> call.phase() == Phase.DECLINED;
            case DECLINED -> call.phase() == Phase.SUCCEEDED;
            case DEFERRED, UNANSWERED -> false;
        };
        return contradicts
                ? Decision.refuse(new PaymentCallSettled(settle.callKey(), call.phase() == Phase.SUCCEEDED))
                : Decision.nothingToDo();
    }

    private static PaymentEvent succeeded(SettlePaymentCall settle, Call call, Payment payment) {
        var order = payment.order();
        var amount = payment.money(call.amount());
        return switch (call.kind()) {
            case AUTHORISE -> new PaymentAuthorised(order, settle.callKey(), amount,
                    Objects.requireNonNullElse(settle.reference(), settle.callKey()));
            case CAPTURE -> new PaymentCaptured(order, settle.callKey(), amount, payment.capturing(call.amount()));
            case VOID -> new PaymentVoided(order, settle.callKey(), payment.money(payment.held()),
                    payment.voiding(payment.held()));
            case REFUND -> new PaymentRefunded(order, settle.callKey(), amount, payment.refunding(call.amount()));
        };
    }

    private static PaymentEvent declined(SettlePaymentCall settle, Call call, Payment payment) {
        var order = payment.order();
        var amount = payment.money(call.amount());
        var decline = Objects.requireNonNullElse(settle.decline(), UNEXPLAINED);
        return switch (call.kind()) {
            case AUTHORISE -> new PaymentDeclined(order, settle.callKey(), decline);
            case CAPTURE -> new PaymentCaptureDeclined(order, settle.callKey(), amount, decline);
            case VOID -> new PaymentVoidDeclined(order, settle.callKey(), decline);
            case REFUND -> new PaymentRefundDeclined(order, settle.callKey(), amount, decline);
        };
    }
}
