package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/** For sale from now on, for the first time or again. */
@EventType("ecommerce.product-published")
public record ProductPublished() implements ProductEvent {}
