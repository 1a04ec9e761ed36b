package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.VoucherProblem;
import org.jspecify.annotations.Nullable;

public record CartVoucher(String code, @Nullable VoucherProblem problem) {}
