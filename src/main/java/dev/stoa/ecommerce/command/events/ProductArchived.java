package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/** No longer for sale. */
@EventType("ecommerce.product-archived")
public record ProductArchived() implements ProductEvent {}
