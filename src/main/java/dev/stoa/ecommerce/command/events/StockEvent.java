package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/**
 * What happens to the stock of one variant; the stream type is {@code stock}, the stream's id the variant's. Each event
 * tells the quantities that it leaves behind.
 */
public sealed interface StockEvent extends DomainEvent
        permits
        StockReceived,
        StockAdjusted,
        StockReserved,
        ReservationExtended,
        ReservationExpired,
        StockAllocated,
        StockReleased,
        StockShipped,
        StockReturned,
        BackorderAllowanceChanged,
        LowStockThresholdChanged {

    StockQuantities quantities();
}
