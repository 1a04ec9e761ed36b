package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.pricing.Totals;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param totals
 *            null where nothing in it can be had
 */
public record Cart(CartId id, int version, @Nullable CustomerId customerId, List<CartLine> lines,
        @Nullable Totals totals, @Nullable Address shippingAddress, @Nullable Address billingAddress,
        @Nullable CartVoucher voucher, @Nullable CartShipping shippingMethod,
        List<CartShipping> availableShippingMethods,
        List<CartProblem> problems, Instant openedAt, Instant updatedAt) {}
