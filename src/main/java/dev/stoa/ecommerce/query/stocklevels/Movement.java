package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What an event says about a movement, before it stands in a row. */
record Movement(StockMovementKind kind, int quantity, int onHandChange, int reservedChange, @Nullable UUID order,
        @Nullable UUID reference, @Nullable AdjustmentReason reason, @Nullable ReturnDisposition disposition,
        @Nullable String note, @Nullable Instant expiresAt) {

    static Movement of(StockMovementKind kind, int quantity, int onHandChange, @Nullable AdjustmentReason reason,
            @Nullable String note) {
        return new Movement(kind, quantity, onHandChange, 0, null, null, reason, null, note, null);
    }

    static Movement promised(StockMovementKind kind, UUID order, int quantity, int reservedChange) {
        return new Movement(kind, quantity, 0, reservedChange, order, null, null, null, null, null);
    }

    Movement until(@Nullable Instant time) {
        return new Movement(kind, quantity, onHandChange, reservedChange, order, reference, reason, disposition, note,
                time);
    }

    static Movement shipped(UUID order, UUID shipment, int quantity) {
        return new Movement(StockMovementKind.SHIPPED, quantity, -quantity, -quantity, order, shipment, null, null,
                null, null);
    }

    static Movement returned(UUID order, UUID reference, int quantity, ReturnDisposition disposition) {
        return new Movement(StockMovementKind.RETURNED, quantity,
                disposition == ReturnDisposition.RESTOCKED ? quantity : 0, 0, order, reference, null, disposition,
                null, null);
    }

    StatementSpec in(StatementSpec statement) {
        return statement.param("kind", kind.name()).param("quantity", quantity).param("onHandChange", onHandChange)
                .param("reservedChange", reservedChange).param("order", order).param("reference", reference)
                .param("reason", reason == null ? null : reason.name())
                .param("disposition", disposition == null ? null : disposition.name()).param("note", note)
                .param("expiresAt", expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC));
    }
}
