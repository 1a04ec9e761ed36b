package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.pricing.Totals;
import dev.stoa.kernel.eventstore.EventAddress;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param totals
 *            null where nothing in it can be had
 * @param ordered
 *            how far the order that was last placed from it is known
 */
public record Cart(CartId id, int version, @Nullable CustomerId customerId, List<CartLine> lines,
        @Nullable Totals totals, @Nullable Address shippingAddress, @Nullable Address billingAddress,
        @Nullable CartVoucher voucher, @Nullable CartShipping shippingMethod,
        List<CartShipping> availableShippingMethods,
        List<CartProblem> problems, @Nullable CartCheckout checkout, Instant openedAt, Instant updatedAt,
        @Nullable EventAddress ordered) {}
