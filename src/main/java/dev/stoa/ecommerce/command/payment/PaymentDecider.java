package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.PaymentAuthorisationRequested;
import dev.stoa.ecommerce.command.events.PaymentAuthorised;
import dev.stoa.ecommerce.command.events.PaymentCallDeferred;
import dev.stoa.ecommerce.command.events.PaymentCallEvent;
import dev.stoa.ecommerce.command.events.PaymentCallUnanswered;
import dev.stoa.ecommerce.command.events.PaymentCaptureDeclined;
import dev.stoa.ecommerce.command.events.PaymentCaptureLimited;
import dev.stoa.ecommerce.command.events.PaymentCaptureRequested;
import dev.stoa.ecommerce.command.events.PaymentCaptured;
import dev.stoa.ecommerce.command.events.PaymentDeclined;
import dev.stoa.ecommerce.command.events.PaymentEvent;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.PaymentRefundDeclined;
import dev.stoa.ecommerce.command.events.PaymentRefundRequested;
import dev.stoa.ecommerce.command.events.PaymentRefunded;
import dev.stoa.ecommerce.command.events.PaymentVoidDeclined;
import dev.stoa.ecommerce.command.events.PaymentVoidRequested;
import dev.stoa.ecommerce.command.events.PaymentVoided;
import dev.stoa.ecommerce.command.payment.Call.Kind;
import dev.stoa.ecommerce.command.payment.Call.Phase;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import org.springframework.stereotype.Component;

@Component
class PaymentDecider implements Decider<PaymentCommand, Payment, PaymentEvent> {

    private final PaymentSettings settings;

    PaymentDecider(PaymentSettings settings) {
        this.settings = settings;
    }

    @Override
    public String streamType() {
        return PaymentId.PREFIX;
    }

    @Override
    public Class<PaymentCommand> commandType() {
        return PaymentCommand.class;
    }

    @Override
    public Class<PaymentEvent> eventType() {
        return PaymentEvent.class;
    }

    @Override
    public Class<Payment> stateType() {
        return Payment.class;
    }

    @Override
    public Payment initial() {
        return Payment.NONE;
    }

    @Override
    public Decision<PaymentEvent> decide(PaymentCommand command, Payment payment) {
        if (command instanceof AuthorisePayment authorise) {
            return authorise(authorise, payment);
        }
        if (payment.status() == PaymentStatus.NONE) {
            return Decision.targetMissing();
        }
        return switch (command) {
            case CapturePayment capture -> Requests.capture(capture, payment);
            case VoidPayment voiding -> Requests.voiding(voiding, payment);
            case RefundPayment refund -> Requests.refund(refund, payment);
            case LimitCapture limit -> Requests.limit(limit, payment);
            case SettlePaymentCall settle -> Settlement.of(settle, payment);
            case AuthorisePayment _ -> Decision.nothingToDo();
        };
    }

    private Decision<PaymentEvent> authorise(AuthorisePayment authorise, Payment payment) {
        if (payment.status() != PaymentStatus.NONE) {
            return Decision.nothingToDo();
        }
        var amount = authorise.amount();
        return Decision.accept(new PaymentAuthorisationRequested(authorise.orderId().value(),
                CallKeys.next(authorise.paymentId(), payment, Kind.AUTHORISE, amount.minorUnits()),
                authorise.customerId().value(), amount, settings.provider(), authorise.method()));
    }

    @Override
    public int stateVersion() {
        return 2;
    }

    @Override
    public Payment evolve(Payment payment, PaymentEvent event) {
        return switch (event) {
            case PaymentCallEvent call -> evolve(payment, call);
            case PaymentCaptureLimited limited -> payment.limited(limited.atMost());
        };
    }

    private static Payment evolve(Payment payment, PaymentCallEvent event) {
        var key = event.callKey();
        return switch (event) {
            case PaymentAuthorisationRequested it ->
                Payment.authorising(it.orderId(), it.customerId(), it.amount()).calling(key, Kind.AUTHORISE,
                        it.amount().minorUnits());
            case PaymentAuthorised it -> payment.authorised(it.amount().minorUnits()).moved(key, Phase.SUCCEEDED);
            case PaymentDeclined _ -> payment.declined();
            case PaymentCaptureRequested it -> payment.calling(key, Kind.CAPTURE, it.amount().minorUnits());
            case PaymentCaptured it -> payment.now(payment.status(), it.amounts()).moved(key, Phase.SUCCEEDED);
            case PaymentCaptureDeclined _,PaymentVoidDeclined _,PaymentRefundDeclined _ ->
                payment.moved(key, Phase.DECLINED);
            case PaymentVoidRequested _ -> payment.calling(key, Kind.VOID, 0);
            case PaymentVoided it -> payment.now(PaymentStatus.VOIDED, it.amounts()).moved(key, Phase.SUCCEEDED);
            case PaymentRefundRequested it -> payment.calling(key, Kind.REFUND, it.amount().minorUnits());
            case PaymentRefunded it -> payment.now(payment.status(), it.amounts()).moved(key, Phase.SUCCEEDED);
            case PaymentCallDeferred _ -> payment.moved(key, Phase.DEFERRED);
            case PaymentCallUnanswered _ -> payment.moved(key, Phase.UNANSWERED);
        };
    }
}
