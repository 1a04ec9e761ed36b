package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record StockMovement(int version, StockMovementKind kind, int quantity, int onHandChange, int reservedChange,
        int onHand, int reserved, int available, @Nullable AdjustmentReason reason,
        @Nullable ReturnDisposition disposition, @Nullable String note, @Nullable OrderId orderId,
        @Nullable UUID reference, @Nullable Instant expiresAt, Instant movedAt) {}
