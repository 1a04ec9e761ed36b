package dev.stoa.ecommerce.command.payment;

import dev.stoa.kernel.command.Rejection;

record PaymentCallSettled(String callKey, boolean succeeded) implements Rejection {

    @Override
    public String message() {
        return "The call %s has %s already; that it has not is a contradiction.".formatted(callKey,
                succeeded ? "succeeded" : "been declined");
    }
}
