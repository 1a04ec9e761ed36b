package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.PaymentId;
import org.jspecify.annotations.Nullable;

record CapturePaymentInput(PaymentId paymentId, @Nullable GivenAmount amount) {

    CapturePayment command() {
        return new CapturePayment(paymentId, GivenAmount.money(amount));
    }
}
