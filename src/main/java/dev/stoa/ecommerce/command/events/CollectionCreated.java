package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import org.jspecify.annotations.Nullable;

/** Without products, and not to be seen yet. */
@EventType("ecommerce.collection-created")
public record CollectionCreated(String name, String slug, @Nullable String description) implements CollectionEvent {}
