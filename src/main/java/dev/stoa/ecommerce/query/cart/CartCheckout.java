package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.OrderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The checkout of an order placed from a cart, as long as it is under way.
 *
 * @param reservedUntil
 *            null where what is ordered is held without an end
 * @param secondsLeft
 *            until then, at the moment of reading
 */
public record CartCheckout(OrderId orderId, @Nullable Instant reservedUntil, @Nullable Integer secondsLeft) {}
