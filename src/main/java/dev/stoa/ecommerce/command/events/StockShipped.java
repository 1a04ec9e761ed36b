package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * Allocated pieces left for the customer.
 *
 * @param shipmentId
 *            the parcel; counted once, however often it is told
 */
@EventType("ecommerce.stock-shipped")
public record StockShipped(UUID orderId, UUID shipmentId, int quantity,
        StockQuantities quantities) implements StockEvent {}
