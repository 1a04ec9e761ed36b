package dev.stoa.ecommerce.command.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount with the tax in it or on it, in minor units. */
record Taxed(long amount, BigDecimal rate, long tax) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Taxed of(long amount, BigDecimal rate, boolean included) {
        var base = included ? HUNDRED.add(rate) : HUNDRED;
        var tax = BigDecimal.valueOf(amount).multiply(rate).divide(base, 0, RoundingMode.HALF_EVEN);
        return new Taxed(amount, rate, tax.longValueExact());
    }

    long net(boolean included) {
        return included ? amount - tax : amount;
    }
}
