package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import java.util.UUID;

/**
 * @param products
 *            all of them, in their order
 */
@EventType("ecommerce.collection-arranged")
public record CollectionArranged(List<UUID> products) implements CollectionEvent {}
