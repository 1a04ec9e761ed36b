package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.command.Rejection;

public record RefundExceedsCaptured(PaymentId paymentId, Money requested,
        Money maximumRefundable) implements Rejection {

    @Override
    public String message() {
        return "%s %s are left to refund; %s is not possible.".formatted(maximumRefundable.amount(),
                maximumRefundable.currencyCode(), requested.amount());
    }
}
