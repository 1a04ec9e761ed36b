package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.OrderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record StockMovement(int version, StockMovementKind kind, int quantity, int onHand, int reserved, int available,
        @Nullable AdjustmentReason reason, @Nullable String note, @Nullable OrderId orderId, Instant movedAt) {}
