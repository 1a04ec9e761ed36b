package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.CollectionId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param productIds
 *            in their order, those that are not for sale among them
 */
public record Collection(CollectionId id, int version, String slug, String name, @Nullable String description,
        boolean published, List<UUID> productIds) {}
