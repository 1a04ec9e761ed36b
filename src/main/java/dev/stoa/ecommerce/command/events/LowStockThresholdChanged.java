package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import org.jspecify.annotations.Nullable;

/**
 * From now on the stock counts as low when no more than so many pieces on hand are free. May come before anything is
 * received.
 *
 * @param from
 *            null where it never counted as low
 * @param to
 *            null where it never counts as low
 */
@EventType("ecommerce.low-stock-threshold-changed")
public record LowStockThresholdChanged(String sku, @Nullable Integer from, @Nullable Integer to,
        StockQuantities quantities) implements StockEvent {}
