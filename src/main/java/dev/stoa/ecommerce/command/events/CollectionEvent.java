package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/** What happens to a collection of products; the stream type is {@code collection}. */
public sealed interface CollectionEvent extends DomainEvent
        permits
        CollectionCreated,
        CollectionDescribed,
        CollectionArranged,
        CollectionPublished,
        CollectionUnpublished {}
