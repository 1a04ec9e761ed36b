package dev.stoa.ecommerce.command.events;

import java.util.UUID;

/**
 * The cart that an order was placed from.
 *
 * @param round
 *            how many orders of the cart were confirmed before; of those of one round, one is confirmed at most
 */
public record OrderedCart(UUID cartId, int round) {}
