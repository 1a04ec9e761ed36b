package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * The reservation of an order does not expire any more: the pieces are the order's until they are shipped or released.
 */
@EventType("ecommerce.stock-allocated")
public record StockAllocated(UUID orderId, int quantity, StockQuantities quantities) implements StockEvent {}
