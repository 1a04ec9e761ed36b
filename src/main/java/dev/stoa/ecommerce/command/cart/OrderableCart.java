package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CartLine;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is in a cart, for who orders it.
 *
 * @param round
 *            how many orders of it were confirmed
 * @param customerId
 *            the account whose it is; null where it is a guest's
 */
public record OrderableCart(CartId id, int version, int round, @Nullable UUID customerId, List<CartLine> lines,
        @Nullable UUID voucherId, @Nullable UUID shippingMethodId, @Nullable Address shipping,
        @Nullable Address billing) {}
