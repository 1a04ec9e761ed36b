package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.kernel.command.Decider;
import java.math.BigDecimal;

/** Lends the rules of vouchers to tests of other packages. */
public final class VoucherRules {

    private VoucherRules() {}

    public static Decider<?, ?, ?> decider() {
        return new VoucherDecider();
    }

    /** A voucher that takes a part off, for so many orders. */
    public static CreateVoucher percentage(VoucherId id, String code, int percent, int totalUses) {
        return new CreateVoucher(id, code, new WishedTerms(
                new WishedBenefit(BigDecimal.valueOf(percent), null, null), null, null, null, totalUses, null));
    }
}
