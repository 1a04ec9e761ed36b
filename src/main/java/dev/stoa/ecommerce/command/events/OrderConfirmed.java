package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/** Every line is reserved. */
@EventType("ecommerce.order-confirmed")
public record OrderConfirmed() implements OrderEvent {}
