package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * With everything below it.
 *
 * @param from
 *            the parent before; null for the root
 * @param to
 *            the parent from now on; null for the root
 */
@EventType("ecommerce.category-moved")
public record CategoryMoved(UUID categoryId, @Nullable UUID from, @Nullable UUID to) implements CategoryEvent {}
