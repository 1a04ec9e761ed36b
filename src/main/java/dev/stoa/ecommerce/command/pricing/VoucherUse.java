package dev.stoa.ecommerce.command.pricing;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wish to use a voucher, and what is known of the voucher.
 *
 * @param uses
 *            how many orders have it
 * @param usesOfCustomer
 *            how many of these are the customer's
 * @param account
 *            whether the customer has an account
 * @param subtotal
 *            what the lines cost before any discount; null where that is not looked at
 * @param at
 *            when
 */
public record VoucherUse(VoucherTerms terms, boolean active, int uses, int usesOfCustomer, boolean account,
        @Nullable Money subtotal, Instant at) {

    /** The same for lines that cost so much. */
    public VoucherUse with(Money costs) {
        return new VoucherUse(terms, active, uses, usesOfCustomer, account, costs, at);
    }

    /** What stands in the way, the gravest first; empty where nothing does. */
    public Optional<VoucherProblem> problem() {
        if (!active) {
            return Optional.of(VoucherProblem.INACTIVE);
        }
        return time().or(this::limits).or(this::amounts);
    }

    private Optional<VoucherProblem> time() {
        if (terms.validFrom() != null && at.isBefore(terms.validFrom())) {
            return Optional.of(VoucherProblem.NOT_YET_VALID);
        }
        return terms.validUntil() != null && !at.isBefore(terms.validUntil())
                ? Optional.of(VoucherProblem.EXPIRED)
                : Optional.empty();
    }

    private Optional<VoucherProblem> limits() {
        if (terms.totalUses() != null && uses >= terms.totalUses()) {
            return Optional.of(VoucherProblem.USED_UP);
        }
        if (terms.usesPerCustomer() == null) {
            return Optional.empty();
        }
        if (!account) {
            return Optional.of(VoucherProblem.FOR_ACCOUNTS_ONLY);
        }
        return usesOfCustomer >= terms.usesPerCustomer()
                ? Optional.of(VoucherProblem.USED_UP_BY_CUSTOMER)
                : Optional.empty();
    }

    private Optional<VoucherProblem> amounts() {
        if (subtotal == null) {
            return Optional.empty();
        }
        if (isForeign(terms.minimumSubtotal(), subtotal)
                || terms.benefit() instanceof VoucherBenefit.AmountOff(var amount) && isForeign(amount, subtotal)) {
            return Optional.of(VoucherProblem.OTHER_CURRENCY);
        }
        return terms.minimumSubtotal() != null && subtotal.minorUnits() < terms.minimumSubtotal().minorUnits()
                ? Optional.of(VoucherProblem.BELOW_MINIMUM)
                : Optional.empty();
    }

    private static boolean isForeign(@Nullable Money asked, Money subtotal) {
        return asked != null && !asked.currencyCode().equals(subtotal.currencyCode());
    }
}
