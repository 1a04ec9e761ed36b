package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of a confirmed order are not wanted or cannot be sent; what was held for them comes back.
 *
 * @param customerId
 *            whose order it is
 * @param left
 *            pieces of these lines that are still to be sent
 * @param amount
 *            by how much the order costs less
 */
@EventType("ecommerce.order-lines-cancelled")
public record OrderLinesCancelled(UUID customerId, List<LineQuantity> lines, List<LineQuantity> left,
        Money amount,
        @PersonalData(of = "customerId") @Nullable String reason) implements OrderEvent {}
