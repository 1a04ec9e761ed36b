package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.PaymentStanding;
import dev.stoa.kernel.command.Rejection;

public record PaymentNotCapturable(PaymentId paymentId, PaymentStanding status) implements Rejection {

    @Override
    public String message() {
        return switch (status) {
            case AUTHORISING -> "%s is not authorised yet.".formatted(paymentId);
            case AUTHORISED, PARTIALLY_CAPTURED -> "%s is being voided.".formatted(paymentId);
            case CAPTURED -> "%s is captured as far as it goes.".formatted(paymentId);
            case PARTIALLY_REFUNDED, REFUNDED -> "Nothing of %s is left to capture.".formatted(paymentId);
            case DECLINED -> "%s was declined.".formatted(paymentId);
            case VOIDED -> "%s was voided.".formatted(paymentId);
        };
    }
}
