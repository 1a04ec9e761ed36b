package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param category
 *            the path in the category tree, from the root down; empty where the product stands in none
 * @param currencyCode
 *            the currency of all its prices (ISO 4217)
 */
@EventType("ecommerce.product-created")
public record ProductCreated(String name, String slug, @Nullable String description, List<Category> category,
        String currencyCode) implements ProductEvent {}
