package dev.stoa.ecommerce.command.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a voucher gives, and when.
 *
 * @param validFrom
 *            from this time on; null from the beginning
 * @param validUntil
 *            before this time; null without an end
 * @param minimumSubtotal
 *            what the lines must cost before any discount; null for any
 * @param totalUses
 *            by how many orders; null for any number
 * @param usesPerCustomer
 *            by how many orders of one account, and of no guest; null for any number
 */
public record VoucherTerms(VoucherBenefit benefit, @Nullable Instant validFrom, @Nullable Instant validUntil,
        @Nullable Money minimumSubtotal, @Nullable Integer totalUses, @Nullable Integer usesPerCustomer) {}
