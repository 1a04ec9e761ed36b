package dev.stoa.ecommerce.command.payment;

import dev.stoa.kernel.command.Rejection;

public record TooManyPaymentCalls(int maximum) implements Rejection {

    @Override
    public String message() {
        return "A payment takes %d calls to its provider at most, and they are used up.".formatted(maximum);
    }
}
