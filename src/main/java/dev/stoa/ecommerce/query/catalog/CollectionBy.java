package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.CollectionId;
import org.jspecify.annotations.Nullable;

/** Exactly one of these. */
record CollectionBy(@Nullable CollectionId id, @Nullable String slug) {}
