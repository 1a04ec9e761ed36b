package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.kernel.eventstore.EventAddress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cart as it stands in its row, without its lines.
 *
 * @param ordered
 *            the order that was last placed from it
 */
record CartRow(UUID id, int version, @Nullable UUID customerId, @Nullable UUID voucherId,
        @Nullable UUID shippingMethodId, @Nullable Address shippingAddress, @Nullable Address billingAddress,
        Instant openedAt, Instant updatedAt, @Nullable Ordered ordered) {

    /**
     * A line as it stands in its row, with what is offered now.
     *
     * @param offer
     *            null where it is not for sale
     */
    record Line(UUID cartId, UUID variantId, int quantity, Money seenPrice, @Nullable Offer offer) {}

    /**
     * An order that was placed from a cart.
     *
     * @param latest
     *            the last event of the order that its checkout was learned from
     */
    record Ordered(EventAddress latest, @Nullable Instant reservedUntil, boolean underWay) {}

    /** What a variant costs now. */
    record Offer(Money price, int weightGrams, String taxClass) {}
}
