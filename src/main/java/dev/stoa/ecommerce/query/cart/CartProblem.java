package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import dev.stoa.ecommerce.command.pricing.VoucherLimits;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands in the way of ordering, or is worth knowing before. */
public record CartProblem(Kind kind, String message, @Nullable VariantId variantId, @Nullable Money priceBefore,
        @Nullable Money priceNow, @Nullable VoucherProblem voucherProblem, @Nullable Money minimum,
        @Nullable Instant validFrom, @Nullable Instant validUntil, @Nullable String currencyCode) {

    public enum Kind {
        NOT_AVAILABLE, PRICE_CHANGED, VOUCHER_NOT_USABLE, SHIPPING_NOT_AVAILABLE
    }

    static CartProblem notAvailable(VariantId variant) {
        return new CartProblem(Kind.NOT_AVAILABLE, "%s is not for sale any more; it does not count.".formatted(variant),
                variant, null, null, null, null, null, null, null);
    }

    static CartProblem priceChanged(VariantId variant, Money before, Money now) {
        return new CartProblem(Kind.PRICE_CHANGED,
                "A piece of %s costs %s %s now; it was %s.".formatted(variant, now.amount(), now.currencyCode(),
                        before.amount()),
                variant, before, now, null, null, null, null, null);
    }

    static CartProblem voucher(String code, VoucherProblem problem, VoucherTerms terms) {
        var limits = VoucherLimits.of(problem, terms);
        return new CartProblem(Kind.VOUCHER_NOT_USABLE,
                "The voucher %s %s%s.".formatted(code, problem.inWords(), limits.inWords()), null, null, null, problem,
                limits.minimum(), limits.validFrom(), limits.validUntil(), limits.currencyCode());
    }

    static CartProblem shipping(String code) {
        return new CartProblem(Kind.SHIPPING_NOT_AVAILABLE,
                "What is in the cart cannot be shipped there by \"%s\". Choose another method.".formatted(code), null,
                null, null, null, null, null, null, null);
    }
}
