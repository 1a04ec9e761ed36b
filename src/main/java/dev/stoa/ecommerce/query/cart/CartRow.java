package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cart as it stands in its row, without its lines. */
record CartRow(UUID id, int version, @Nullable UUID customerId, @Nullable UUID voucherId,
        @Nullable UUID shippingMethodId, @Nullable Address shippingAddress, @Nullable Address billingAddress,
        Instant openedAt, Instant updatedAt) {

    /**
     * A line as it stands in its row, with what is offered now.
     *
     * @param offer
     *            null where it is not for sale
     */
    record Line(UUID cartId, UUID variantId, int quantity, Money seenPrice, @Nullable Offer offer) {}

    /** What a variant costs now. */
    record Offer(Money price, int weightGrams, String taxClass) {}
}
