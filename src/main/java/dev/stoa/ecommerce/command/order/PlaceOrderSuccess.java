package dev.stoa.ecommerce.command.order;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * @param guestSecret
 *            opens the order to whoever has it, where it belongs to no account
 */
record PlaceOrderSuccess(Receipt receipt, @Nullable String guestSecret) implements CommandSuccess {}
