package dev.stoa.architecture.broken.moments.shop.query;

import dev.stoa.kernel.eventstore.DomainEvent;

public record PageSeen(String page) implements DomainEvent {}
