package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;
import java.util.UUID;

/** What happens to the category tree, which is one stream; the stream type is {@code categorytree}. */
public sealed interface CategoryEvent extends DomainEvent
        permits
        CategoryCreated,
        CategoryRenamed,
        CategoryMoved,
        CategoryDeleted {

    UUID categoryId();
}
