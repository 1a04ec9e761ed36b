package dev.stoa.architecture.broken.events.shop.command.events;

import dev.stoa.kernel.eventstore.EventType;

@EventType("shop.order-placed")
public record OrderPlacedEvent() implements OrderEvent {}
