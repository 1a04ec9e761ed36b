package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.ecommerce.command.events.VariantId;
import org.jspecify.annotations.Nullable;

/** Exactly one of these. */
record StockBy(@Nullable VariantId variantId, @Nullable String sku) {}
