package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import org.jspecify.annotations.Nullable;

/** The whole description as it is from now on, changed or not. */
@EventType("ecommerce.collection-described")
public record CollectionDescribed(String name, String slug, @Nullable String description) implements CollectionEvent {}
