package dev.stoa.ecommerce.command.events;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minorUnits
 *            in the smallest unit of the currency, such as cents
 * @param currencyCode
 *            ISO 4217
 */
public record Money(long minorUnits, String currencyCode) {

    /**
     * @throws ArithmeticException
     *             when the amount is finer than the currency's smallest unit, or beyond a long
     * @throws IllegalArgumentException
     *             when there is no such currency
     */
    public static Money of(BigDecimal amount, String currencyCode) {
        return new Money(amount.movePointRight(digits(currencyCode)).longValueExact(), currencyCode);
    }

    /** The amount in units of the currency, with as many decimals as the currency has. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, digits(currencyCode));
    }

    /**
     * @throws ArithmeticException
     *             on overflow
     */
    public Money times(int factor) {
        return new Money(Math.multiplyExact(minorUnits, factor), currencyCode);
    }

    /**
     * @throws IllegalArgumentException
     *             when the currencies differ
     * @throws ArithmeticException
     *             on overflow
     */
    public Money plus(Money other) {
        if (!currencyCode.equals(other.currencyCode)) {
            throw new IllegalArgumentException("Cannot add %s to %s".formatted(other.currencyCode, currencyCode));
        }
        return new Money(Math.addExact(minorUnits, other.minorUnits), currencyCode);
    }

    private static int digits(String currencyCode) {
        return Math.max(0, Currency.getInstance(currencyCode).getDefaultFractionDigits());
    }
}
