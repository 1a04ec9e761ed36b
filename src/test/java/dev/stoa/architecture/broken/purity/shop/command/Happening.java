package dev.stoa.architecture.broken.purity.shop.command;

import dev.stoa.kernel.eventstore.DomainEvent;

public interface Happening extends DomainEvent {}
