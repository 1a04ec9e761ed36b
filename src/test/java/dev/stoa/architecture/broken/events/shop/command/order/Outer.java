package dev.stoa.architecture.broken.events.shop.command.order;

import dev.stoa.kernel.eventstore.DomainEvent;

public sealed interface Outer extends DomainEvent permits OrderLost {}
