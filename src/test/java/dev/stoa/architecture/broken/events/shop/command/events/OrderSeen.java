package dev.stoa.architecture.broken.events.shop.command.events;

import dev.stoa.kernel.eventstore.EventType;

@EventType("social.order-seen")
public record OrderSeen() implements LooseEvent {}
