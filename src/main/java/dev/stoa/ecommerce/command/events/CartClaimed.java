package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** A guest's cart went to a customer. The last event of the cart. */
@EventType("ecommerce.cart-claimed")
public record CartClaimed(UUID customerId) implements CartEvent {}
