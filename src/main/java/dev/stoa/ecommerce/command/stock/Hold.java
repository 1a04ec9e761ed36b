package dev.stoa.ecommerce.command.stock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is promised to one order.
 *
 * @param expiresAt
 *            null where it does not expire; always of an allocation
 * @param shipments
 *            those that took a part of it
 */
record Hold(int quantity, boolean allocated, @Nullable Instant expiresAt, List<UUID> shipments) {

    static Hold reserved(int quantity, @Nullable Instant expiresAt) {
        return new Hold(quantity, false, expiresAt, List.of());
    }

    Hold allocate() {
        return new Hold(quantity, true, null, shipments);
    }

    Hold until(@Nullable Instant later) {
        return new Hold(quantity, allocated, later, shipments);
    }

    Hold less(int pieces) {
        return new Hold(quantity - pieces, allocated, expiresAt, shipments);
    }

    Hold shipped(UUID shipmentId, int pieces) {
        return new Hold(quantity - pieces, allocated, expiresAt,
                Stream.concat(shipments.stream(), Stream.of(shipmentId)).toList());
    }

    boolean isOverAt(Instant time) {
        return expiresAt != null && !expiresAt.isAfter(time);
    }

    boolean lastsUntil(@Nullable Instant time) {
        return expiresAt == null || time != null && !expiresAt.isBefore(time);
    }
}
