package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Goods came in.
 *
 * @param reference
 *            a delivery note or purchase order, if any
 */
@EventType("ecommerce.stock-received")
public record StockReceived(String sku, int quantity, @Nullable String reference, StockQuantities quantities)
        implements
            StockEvent {}
