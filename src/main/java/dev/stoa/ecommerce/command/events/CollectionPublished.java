package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/** To be seen from now on, for the first time or again. */
@EventType("ecommerce.collection-published")
public record CollectionPublished() implements CollectionEvent {}
