package dev.stoa.architecture.broken.listening.shop.query;

import dev.stoa.kernel.eventstore.DomainEvent;

public record PageSeen(String page) implements DomainEvent {}
