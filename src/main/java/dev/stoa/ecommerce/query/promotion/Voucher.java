package dev.stoa.ecommerce.query.promotion;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record Voucher(VoucherId id, int version, String code, boolean active, VoucherTerms terms, int uses,
        Instant createdAt, Instant updatedAt) {

    public @Nullable BigDecimal percentOff() {
        return terms.benefit() instanceof VoucherBenefit.PercentageOff(var percent) ? percent : null;
    }

    public @Nullable Money amountOff() {
        return terms.benefit() instanceof VoucherBenefit.AmountOff(var amount) ? amount : null;
    }

    public boolean freeShipping() {
        return terms.benefit() instanceof VoucherBenefit.FreeShipping;
    }

    public @Nullable Instant validFrom() {
        return terms.validFrom();
    }

    public @Nullable Instant validUntil() {
        return terms.validUntil();
    }

    public @Nullable Money minimumSubtotal() {
        return terms.minimumSubtotal();
    }

    public @Nullable Integer totalUses() {
        return terms.totalUses();
    }

    public @Nullable Integer usesPerCustomer() {
        return terms.usesPerCustomer();
    }
}
