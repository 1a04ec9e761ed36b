package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/** Not to be seen any more. */
@EventType("ecommerce.collection-unpublished")
public record CollectionUnpublished() implements CollectionEvent {}
