package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * Shipped pieces came back.
 *
 * @param returnId
 *            the return; counted once, however often it is told
 */
@EventType("ecommerce.stock-returned")
public record StockReturned(UUID orderId, UUID returnId, int quantity, ReturnDisposition disposition,
        StockQuantities quantities) implements StockEvent {}
