package dev.stoa.ecommerce.command.pricing;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a voucher asks for that does not count; only what is the matter is told.
 *
 * @param minimum
 *            what the lines must cost before any discount
 * @param validFrom
 *            from this time on
 * @param validUntil
 *            before this time
 * @param currencyCode
 *            the currency of the voucher
 */
public record VoucherLimits(@Nullable Money minimum, @Nullable Instant validFrom, @Nullable Instant validUntil,
        @Nullable String currencyCode) {

    public static final VoucherLimits NONE = new VoucherLimits(null, null, null, null);

    public static VoucherLimits of(VoucherProblem problem, VoucherTerms terms) {
        return switch (problem) {
            case BELOW_MINIMUM -> new VoucherLimits(terms.minimumSubtotal(), null, null, null);
            case NOT_YET_VALID, EXPIRED -> new VoucherLimits(null, terms.validFrom(), terms.validUntil(), null);
            case OTHER_CURRENCY -> new VoucherLimits(null, null, null, currency(terms));
            case INACTIVE, USED_UP, USED_UP_BY_CUSTOMER, FOR_ACCOUNTS_ONLY -> NONE;
        };
    }

    private static @Nullable String currency(VoucherTerms terms) {
        if (terms.benefit() instanceof VoucherBenefit.AmountOff(var amount)) {
            return amount.currencyCode();
        }
        return terms.minimumSubtotal() == null ? null : terms.minimumSubtotal().currencyCode();
    }

    /** What is said after the problem, in a sentence; empty where there is nothing to say. */
    public String inWords() {
        if (minimum != null) {
            return ", at least %s %s".formatted(minimum.amount(), minimum.currencyCode());
        }
        return currencyCode == null ? "" : ", %s".formatted(currencyCode);
    }
}
