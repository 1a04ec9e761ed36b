package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.CategoryId;
import org.jspecify.annotations.Nullable;

/** Exactly one of these. */
record CategoryBy(@Nullable CategoryId id, @Nullable String path) {}
