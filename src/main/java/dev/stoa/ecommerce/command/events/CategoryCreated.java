package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param parentId
 *            null for one at the root
 * @param slug
 *            unique among its siblings
 */
@EventType("ecommerce.category-created")
public record CategoryCreated(UUID categoryId, @Nullable UUID parentId, String name,
        String slug) implements CategoryEvent {}
