package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.Tracking;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parcel of an order. */
public record Shipment(UUID id, Status status, List<OrderPieces> lines, @Nullable Tracking tracking,
        List<OrderShortage> shortages, Instant preparedAt, @Nullable Instant dispatchedAt,
        @Nullable Instant deliveredAt) {

    public enum Status {
        PREPARED, DISPATCHED, DELIVERED, ABANDONED
    }
}
