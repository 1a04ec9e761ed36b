package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

@EventType("ecommerce.cart-shipping-chosen")
public record CartShippingChosen(UUID shippingMethodId) implements CartEvent {}
