package dev.stoa.ecommerce.payment.stripe;

import dev.stoa.ecommerce.command.events.Money;
import java.util.Locale;
import java.util.Set;

/**
 * Amounts as Stripe counts them: in the smallest unit, but for two currencies that it goes on counting in hundredths.
 */
final class StripeAmounts {

    private static final Set<String> STILL_IN_HUNDREDTHS = Set.of("ISK", "UGX");
    private static final long HUNDREDTHS = 100;

    private StripeAmounts() {}

    static long of(Money money) {
        return STILL_IN_HUNDREDTHS.contains(money.currencyCode())
                ? Math.multiplyExact(money.minorUnits(), HUNDREDTHS)
                : money.minorUnits();
    }

    static String currency(Money money) {
        return money.currencyCode().toLowerCase(Locale.ROOT);
    }
}
