package dev.stoa.ecommerce.command.product;

import dev.stoa.kernel.command.Rejection;

public record CurrencyMismatch(String expectedCurrencyCode, String givenCurrencyCode) implements Rejection {

    @Override
    public String message() {
        return "All prices of the product are in %s; %s is not possible.".formatted(expectedCurrencyCode,
                givenCurrencyCode);
    }
}
