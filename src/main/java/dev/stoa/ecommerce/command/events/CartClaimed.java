package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guest's cart went to a customer. The last event of the cart.
 *
 * @param contents
 *            what goes with it; null in version 1
 */
@EventType(value = "ecommerce.cart-claimed", version = 2)
public record CartClaimed(UUID customerId, @PersonalData(of = "customerId") @Nullable CartContents contents)
        implements
            CartEvent {}
