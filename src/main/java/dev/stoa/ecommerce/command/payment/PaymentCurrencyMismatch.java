package dev.stoa.ecommerce.command.payment;

import dev.stoa.kernel.command.Rejection;

public record PaymentCurrencyMismatch(String expectedCurrencyCode, String givenCurrencyCode) implements Rejection {

    @Override
    public String message() {
        return "The payment is in %s; %s is not possible.".formatted(expectedCurrencyCode, givenCurrencyCode);
    }
}
