package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole description as it is from now on, changed or not.
 *
 * @param category
 *            in version 1 the path of its category, from the root down; empty since then
 * @param categories
 *            that it stands in, the one that its breadcrumbs show first; empty in version 1
 */
@EventType(value = "ecommerce.product-described", version = 2)
public record ProductDescribed(String name, String slug, @Nullable String description, List<Category> category,
        List<UUID> categories)
        implements
            ProductEvent {}
