package dev.stoa.audit.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/** Something about the refusals to one actor. */
public sealed interface RefusalEvent extends DomainEvent permits CommandRefused {}
