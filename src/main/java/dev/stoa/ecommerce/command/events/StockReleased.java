package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** What was promised to an order, or a part of it, is free again. */
@EventType("ecommerce.stock-released")
public record StockReleased(UUID orderId, int quantity, StockQuantities quantities) implements StockEvent {}
