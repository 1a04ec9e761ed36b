package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.ecommerce.command.events.OrderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record StockReservation(OrderId orderId, int quantity, boolean allocated, @Nullable Instant expiresAt) {}
