package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/** A variant that was not in the cart is. */
@EventType("ecommerce.cart-line-added")
public record CartLineAdded(CartLine line) implements CartEvent {}
