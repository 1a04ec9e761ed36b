package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an order is sent to, and how.
 *
 * @param customerId
 *            whose addresses these are
 * @param billing
 *            who pays; null where that is the same
 * @param shippingMethodId
 *            null, as its code and name, where no way was chosen
 */
public record OrderDelivery(UUID customerId, @PersonalData(of = "customerId") @Nullable Address shipping,
        @PersonalData(of = "customerId") @Nullable Address billing, @Nullable UUID shippingMethodId,
        @Nullable String shippingCode, @Nullable String shippingName) {}
