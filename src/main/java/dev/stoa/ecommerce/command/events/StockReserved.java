package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Promised to an order. An order has at most one reservation of a stock.
 *
 * @param expiresAt
 *            when it is given back unless it is allocated by then; null where it does not expire
 */
@EventType(value = "ecommerce.stock-reserved", version = 2)
public record StockReserved(UUID orderId, int quantity, @Nullable Instant expiresAt,
        StockQuantities quantities) implements StockEvent {}
