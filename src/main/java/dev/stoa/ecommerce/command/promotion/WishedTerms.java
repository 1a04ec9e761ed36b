package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.VoucherTerms;
import dev.stoa.ecommerce.command.product.Price;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The terms of a voucher as a merchant writes them; see {@link VoucherTerms}. */
@NamedInterface("commands")
@EndsAfterItBegins
@InOneCurrency
public record WishedTerms(@Valid WishedBenefit benefit, @Nullable OffsetDateTime validFrom,
        @Nullable OffsetDateTime validUntil, @Nullable @Valid Price minimumSubtotal,
        @Nullable @Min(1) @Max(MOST_USES) Integer totalUses,
        @Nullable @Min(1) @Max(MOST_USES) Integer usesPerCustomer) {

    static final int MOST_USES = 1_000_000;

    VoucherTerms terms() {
        return new VoucherTerms(benefit.benefit(), instant(validFrom), instant(validUntil),
                minimumSubtotal == null ? null : minimumSubtotal.money(), totalUses, usesPerCustomer);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
