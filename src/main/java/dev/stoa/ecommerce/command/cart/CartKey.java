package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cart is meant, and what opens it.
 *
 * @param bySecret
 *            whether it came with the secret of a guest's cart
 * @param customerId
 *            the account whose own cart it is, if so
 */
record CartKey(CartId id, boolean bySecret, @Nullable UUID customerId) {}
