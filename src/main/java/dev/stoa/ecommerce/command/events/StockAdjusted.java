package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param change
 *            by how many pieces the stock on hand was corrected, never 0
 */
@EventType("ecommerce.stock-adjusted")
public record StockAdjusted(int change, AdjustmentReason reason, @Nullable String note, StockQuantities quantities)
        implements
            StockEvent {}
