package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.pricing.VoucherUse;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A voucher as it stands at this moment for somebody.
 *
 * @param use
 *            the wish to use it, whatever it is used for
 */
@NamedInterface("commands")
public record OfferedVoucher(VoucherId voucherId, String code, VoucherUse use) {

    /** Why it could not be used whatever is in the cart; null where it could. */
    public @Nullable VoucherProblem problem() {
        return use.problem().orElse(null);
    }

    /** Why it cannot be used for lines that cost so much before any discount; null where it can. */
    public @Nullable VoucherProblem problem(Money subtotal) {
        return use.with(subtotal).problem().orElse(null);
    }

    public VoucherBenefit benefit() {
        return use.terms().benefit();
    }
}
