package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** Both as they are from now on, changed or not. */
@EventType("ecommerce.category-renamed")
public record CategoryRenamed(UUID categoryId, String name, String slug) implements CategoryEvent {}
