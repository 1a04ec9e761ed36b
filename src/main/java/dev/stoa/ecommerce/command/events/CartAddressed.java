package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Both addresses as they are from now on.
 *
 * @param personId
 *            whose they are: the customer, or the guest's cart itself
 * @param shipping
 *            where it is sent to; null where nobody said yet
 * @param billing
 *            who pays; null where that is the same
 */
@EventType("ecommerce.cart-addressed")
public record CartAddressed(UUID personId, @PersonalData(of = "personId") @Nullable Address shipping,
        @PersonalData(of = "personId") @Nullable Address billing) implements CartEvent {}
