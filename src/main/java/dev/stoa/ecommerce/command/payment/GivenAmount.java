package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.kernel.graphql.BadArgument;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** An amount as a client writes it. */
record GivenAmount(BigDecimal amount, String currencyCode) {

    static @Nullable Money money(@Nullable GivenAmount given) {
        return given == null ? null : given.money();
    }

    private Money money() {
        if (Currency.availableCurrencies().noneMatch(known -> known.getCurrencyCode().equals(currencyCode)
                && known.getDefaultFractionDigits() >= 0)) {
            throw new BadArgument("input.amount.currencyCode", "must be a currency of ISO 4217, such as EUR");
        }
        try {
            return positive(Money.of(amount, currencyCode));
        } catch (ArithmeticException e) {
            throw new BadArgument("input.amount.amount", "must be an amount that can be paid in " + currencyCode);
        }
    }

    private static Money positive(Money money) {
        if (money.minorUnits() <= 0) {
            throw new BadArgument("input.amount.amount", "must be more than 0");
        }
        return money;
    }
}
