package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Says what became of a call to the provider. Repeated, it changes nothing.
 *
 * @param reference
 *            what the provider calls the payment; given where an authorisation succeeded
 * @param decline
 *            why it was declined; given where it was
 */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.settle-payment-call")
public record SettlePaymentCall(PaymentId paymentId, @NotBlank @Size(max = 200) String callKey, Outcome outcome,
        @Nullable @Size(max = 200) @PlainLine String reference, @Nullable @Valid PaymentDecline decline)
        implements
            PaymentCommand {

    @NamedInterface("commands")
    public enum Outcome {
        SUCCEEDED, DECLINED,
        /** Taken by the provider, which tells the outcome later. */
        DEFERRED,
        /** Nobody knows whether the provider has it. */
        UNANSWERED
    }

    public static SettlePaymentCall succeeded(PaymentId payment, String callKey, String reference) {
        return new SettlePaymentCall(payment, callKey, Outcome.SUCCEEDED, reference, null);
    }

    public static SettlePaymentCall declined(PaymentId payment, String callKey, PaymentDecline decline) {
        return new SettlePaymentCall(payment, callKey, Outcome.DECLINED, null, decline);
    }

    public static SettlePaymentCall deferred(PaymentId payment, String callKey) {
        return new SettlePaymentCall(payment, callKey, Outcome.DEFERRED, null, null);
    }

    public static SettlePaymentCall unanswered(PaymentId payment, String callKey) {
        return new SettlePaymentCall(payment, callKey, Outcome.UNANSWERED, null, null);
    }
}
