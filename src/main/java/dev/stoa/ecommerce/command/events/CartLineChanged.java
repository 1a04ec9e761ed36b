package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/** A line of the cart as it is from now on. */
@EventType("ecommerce.cart-line-changed")
public record CartLineChanged(CartLine line) implements CartEvent {}
