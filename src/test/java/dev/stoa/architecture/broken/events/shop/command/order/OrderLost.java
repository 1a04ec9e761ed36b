package dev.stoa.architecture.broken.events.shop.command.order;

import dev.stoa.kernel.eventstore.EventType;

@EventType("shop.order-lost")
public record OrderLost() implements Outer {}
