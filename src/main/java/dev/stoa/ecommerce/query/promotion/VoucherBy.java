package dev.stoa.ecommerce.query.promotion;

import dev.stoa.ecommerce.command.events.VoucherId;
import org.jspecify.annotations.Nullable;

record VoucherBy(@Nullable VoucherId id, @Nullable String code) {}
