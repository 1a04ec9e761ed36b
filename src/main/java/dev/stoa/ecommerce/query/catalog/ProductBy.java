package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.ProductId;
import org.jspecify.annotations.Nullable;

/** Exactly one of these. */
record ProductBy(@Nullable ProductId id, @Nullable String slug, @Nullable String sku) {}
