package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.PaymentId;
import org.jspecify.annotations.Nullable;

record RefundPaymentInput(PaymentId paymentId, @Nullable GivenAmount amount, @Nullable String reason) {

    RefundPayment command() {
        return new RefundPayment(paymentId, GivenAmount.money(amount), reason);
    }
}
