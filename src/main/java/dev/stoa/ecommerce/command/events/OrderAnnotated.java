package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;

/**
 * Somebody of the shop noted something about the order, for others of the shop.
 *
 * @param customerId
 *            whose order it is
 */
@EventType("ecommerce.order-annotated")
public record OrderAnnotated(UUID customerId, @PersonalData(of = "customerId") String note) implements OrderEvent {}
