package dev.stoa.architecture.broken.events.shop.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;

public interface LooseEvent extends DomainEvent {}
