package dev.stoa.ecommerce.command.payment;

import dev.stoa.kernel.command.Decider;

/** Lends the rules of payments to tests of other packages. */
public final class PaymentRules {

    private PaymentRules() {}

    public static Decider<?, ?, ?> decider() {
        return new PaymentDecider(new PaymentSettings("sandbox"));
    }
}
