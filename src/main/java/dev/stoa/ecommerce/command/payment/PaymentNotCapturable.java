package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.command.Rejection;

public record PaymentNotCapturable(PaymentId paymentId, PaymentStatus status) implements Rejection {

    @Override
    public String message() {
        return switch (status) {
            case NONE, AUTHORISING -> "%s is not authorised yet.".formatted(paymentId);
            case AUTHORISED -> "%s is being voided.".formatted(paymentId);
            case DECLINED -> "%s was declined.".formatted(paymentId);
            case VOIDED -> "%s was voided.".formatted(paymentId);
        };
    }
}
