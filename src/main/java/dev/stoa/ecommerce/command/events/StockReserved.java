package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** Promised to an order. An order has at most one reservation of a stock. */
@EventType("ecommerce.stock-reserved")
public record StockReserved(UUID orderId, int quantity, StockQuantities quantities) implements StockEvent {}
