package dev.stoa.ecommerce.command.order;

import dev.stoa.kernel.command.Decider;

/** Lends the rules of orders to tests of other packages. */
public final class OrderRules {

    private OrderRules() {}

    public static Decider<?, ?, ?> decider() {
        return new OrderDecider();
    }
}
