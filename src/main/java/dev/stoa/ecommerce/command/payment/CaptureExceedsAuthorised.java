package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.command.Rejection;

public record CaptureExceedsAuthorised(PaymentId paymentId, Money requested,
        Money maximumCapturable) implements Rejection {

    @Override
    public String message() {
        return "%s %s are left to capture; %s is not possible.".formatted(maximumCapturable.amount(),
                maximumCapturable.currencyCode(), requested.amount());
    }
}
