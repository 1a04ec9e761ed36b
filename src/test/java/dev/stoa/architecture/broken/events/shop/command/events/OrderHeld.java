package dev.stoa.architecture.broken.events.shop.command.events;

import dev.stoa.kernel.eventstore.EventType;

@EventType("shop.OrderHeld")
public record OrderHeld() implements OrderEvent {}
