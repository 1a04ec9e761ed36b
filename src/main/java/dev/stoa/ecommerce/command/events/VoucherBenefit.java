package dev.stoa.ecommerce.command.events;

import java.math.BigDecimal;

/** What a voucher gives. */
public sealed interface VoucherBenefit {

    /**
     * Part of what the lines cost.
     *
     * @param percent
     *            more than 0 and at most 100
     */
    record PercentageOff(BigDecimal percent) implements VoucherBenefit {

        public PercentageOff {
            percent = percent.stripTrailingZeros();
            percent = percent.setScale(Math.max(0, percent.scale()));
        }
    }

    /** An amount off the lines, or all of them where they cost less. Only for carts in its currency. */
    record AmountOff(Money amount) implements VoucherBenefit {}

    /** Shipping costs nothing. */
    record FreeShipping() implements VoucherBenefit {}
}
