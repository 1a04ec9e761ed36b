package dev.stoa.architecture.broken.events.shop.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;

public sealed interface OrderEvent extends DomainEvent
        permits OrderPaid, OrderPaidAndConfirmed, OrderMoved, OrderPlacedEvent, ChangeOrder, OrderChanged, OrderHeld {}
