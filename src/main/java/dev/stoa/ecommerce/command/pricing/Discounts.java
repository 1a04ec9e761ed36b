package dev.stoa.ecommerce.command.pricing;

import dev.stoa.ecommerce.command.events.VoucherBenefit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What a voucher takes off lines, in minor units. */
final class Discounts {

    private Discounts() {}

    static long of(@Nullable VoucherBenefit benefit, long subtotal, String currencyCode) {
        return switch (benefit) {
            case VoucherBenefit.PercentageOff(var percent) -> BigDecimal.valueOf(subtotal).multiply(percent)
                    .movePointLeft(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
            case VoucherBenefit.AmountOff(var amount) when amount.currencyCode().equals(currencyCode) ->
                Math.min(amount.minorUnits(), subtotal);
            case VoucherBenefit.AmountOff _,VoucherBenefit.FreeShipping _ -> 0;
            case null -> 0;
        };
    }

    /** Spreads a discount over lines in proportion to what they cost, so that it sums exactly. */
    static long[] spread(long discount, long[] lineTotals) {
        long subtotal = LongStream.of(lineTotals).sum();
        var shares = new long[lineTotals.length];
        if (subtotal == 0) {
            return shares;
        }
        var remainders = new BigInteger[lineTotals.length];
        long left = discount;
        for (int i = 0; i < lineTotals.length; i++) {
            var parts = BigInteger.valueOf(discount).multiply(BigInteger.valueOf(lineTotals[i]))
                    .divideAndRemainder(BigInteger.valueOf(subtotal));
            shares[i] = parts[0].longValueExact();
            remainders[i] = parts[1];
            left -= shares[i];
        }
        IntStream.range(0, lineTotals.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed()).limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
