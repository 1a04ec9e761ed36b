package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import java.util.UUID;

/**
 * What was in the cart is ordered and paid.
 *
 * @param lines
 *            the lines as they are from now on: what was put into the cart since it was ordered
 * @param voucherUsed
 *            whether the voucher in the cart was used, and is in it no more
 */
@EventType("ecommerce.cart-ordered")
public record CartOrdered(UUID orderId, List<CartLine> lines, boolean voucherUsed) implements CartEvent {}
