package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.command.Rejection;

public record PaymentNotVoidable(PaymentId paymentId, Money captured) implements Rejection {

    @Override
    public String message() {
        return "%s is captured, or about to be, as far as it goes (%s %s so far); refund it instead.".formatted(
                paymentId,
                captured.amount(), captured.currencyCode());
    }
}
