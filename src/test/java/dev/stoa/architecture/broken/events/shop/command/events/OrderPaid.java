package dev.stoa.architecture.broken.events.shop.command.events;

import dev.stoa.kernel.eventstore.EventType;

/** A good one. */
@EventType("shop.order-paid")
public record OrderPaid(long amount) implements OrderEvent {}
