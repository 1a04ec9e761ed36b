package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.CategoryId;
import org.jspecify.annotations.Nullable;

/**
 * A category, as a step of the way to it.
 *
 * @param id
 *            null where a product named its place before categories were a tree of their own
 * @param path
 *            the slugs from the root down, joined by slashes
 */
public record Breadcrumb(@Nullable CategoryId id, String path, String name) {}
