package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * @param guestSecret
 *            opens the cart to whoever has it, where it is a guest's
 */
record AddToCartSuccess(Receipt receipt, @Nullable String guestSecret) implements CommandSuccess {}
