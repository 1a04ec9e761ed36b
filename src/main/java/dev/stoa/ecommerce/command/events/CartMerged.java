package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was in a guest's cart is in this one, a customer's.
 *
 * @param guestCartId
 *            the cart that the customer claimed
 * @param lines
 *            the lines that are new or have changed, as they are from now on
 * @param leftOut
 *            lines, or pieces of them, that found no place or are in another currency
 * @param voucherId
 *            as it is from now on: this cart's own goes before the guest's; likewise the shipping method and addresses
 */
@EventType("ecommerce.cart-merged")
public record CartMerged(UUID guestCartId, UUID customerId, List<CartLine> lines, List<CartLine> leftOut,
        @Nullable UUID voucherId, @Nullable UUID shippingMethodId,
        @PersonalData(of = "customerId") @Nullable Address shipping,
        @PersonalData(of = "customerId") @Nullable Address billing) implements CartEvent {}
