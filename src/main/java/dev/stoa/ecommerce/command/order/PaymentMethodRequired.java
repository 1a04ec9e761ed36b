package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.kernel.command.Rejection;

public record PaymentMethodRequired(Money total) implements Rejection {

    @Override
    public String message() {
        return "Tell what the %s %s are paid with: paymentMethod is missing.".formatted(total.amount(),
                total.currencyCode());
    }
}
