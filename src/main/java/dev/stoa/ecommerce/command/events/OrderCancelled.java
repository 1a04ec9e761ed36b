package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whatever is reserved for the order comes back.
 *
 * @param customerId
 *            whose order it was; null in version 1
 */
@EventType(value = "ecommerce.order-cancelled", version = 2)
public record OrderCancelled(@Nullable UUID customerId, @PersonalData(of = "customerId") @Nullable String reason)
        implements
            OrderEvent {}
