package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

@EventType("ecommerce.cart-line-removed")
public record CartLineRemoved(UUID variantId) implements CartEvent {}
