package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.pricing.VoucherProblem;
import org.jspecify.annotations.Nullable;

/**
 * A voucher as it stands at this moment for somebody.
 *
 * @param problem
 *            why it could not be used whatever is in the cart; null where it could
 */
public record OfferedVoucher(VoucherId voucherId, String code, @Nullable VoucherProblem problem) {}
