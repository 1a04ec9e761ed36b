package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import dev.stoa.ecommerce.command.pricing.VoucherLimits;
import dev.stoa.kernel.command.Rejection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the voucher asks for is told as in {@link VoucherLimits}. */
public record VoucherNotUsable(String voucherCode, VoucherProblem problem, @Nullable Money minimum,
        @Nullable Instant validFrom, @Nullable Instant validUntil, @Nullable String currencyCode) implements Rejection {

    public static VoucherNotUsable of(String code, VoucherProblem problem, VoucherTerms terms) {
        var limits = VoucherLimits.of(problem, terms);
        return new VoucherNotUsable(code, problem, limits.minimum(), limits.validFrom(), limits.validUntil(),
                limits.currencyCode());
    }

    @Override
    public String message() {
        return "The voucher %s %s%s.".formatted(voucherCode, problem.inWords(),
                new VoucherLimits(minimum, validFrom, validUntil, currencyCode).inWords());
    }
}
