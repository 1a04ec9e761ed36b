package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** It had nothing below it. */
@EventType("ecommerce.category-deleted")
public record CategoryDeleted(UUID categoryId) implements CategoryEvent {}
