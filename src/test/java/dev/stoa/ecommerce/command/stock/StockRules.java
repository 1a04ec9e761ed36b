package dev.stoa.ecommerce.command.stock;

import dev.stoa.kernel.command.Decider;

/** Lends the rules of stock to tests of other packages. */
public final class StockRules {

    private StockRules() {}

    public static Decider<?, ?, ?> decider() {
        return new StockDecider();
    }
}
