package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param leftOut
 *            null for a dry run
 */
record ClaimCartSuccess(Receipt receipt, @Nullable List<LeftOutLine> leftOut) implements CommandSuccess {}
