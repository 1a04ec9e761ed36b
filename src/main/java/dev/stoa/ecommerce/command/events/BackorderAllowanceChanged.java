package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/**
 * From now on so many pieces may be promised beyond those on hand. May come before anything is received.
 */
@EventType("ecommerce.backorder-allowance-changed")
public record BackorderAllowanceChanged(String sku, int from, int to,
        StockQuantities quantities) implements StockEvent {}
