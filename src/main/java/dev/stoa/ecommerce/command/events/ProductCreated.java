package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param category
 *            in version 1 the path of its category, from the root down; empty since then
 * @param currencyCode
 *            the currency of all its prices (ISO 4217)
 * @param categories
 *            that it stands in, the one that its breadcrumbs show first; empty in version 1
 */
@EventType(value = "ecommerce.product-created", version = 2)
public record ProductCreated(String name, String slug, @Nullable String description, List<Category> category,
        String currencyCode, List<UUID> categories) implements ProductEvent {}
