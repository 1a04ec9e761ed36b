package dev.stoa.ecommerce.query.orderhistory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to an order. */
public record OrderEntry(int version, Kind kind, Instant occurredAt, String actor, UUID commandId,
        @Nullable String cause) {

    public enum Kind {
        PLACED, CONFIRMED, REJECTED, CANCELLED
    }

    public String description() {
        return switch (kind) {
            case PLACED -> "The order was placed.";
            case CONFIRMED -> "Every line is reserved; the order is confirmed.";
            case REJECTED -> "The checkout could not have every line; the order is rejected, nothing is reserved.";
            case CANCELLED -> "The order was cancelled; what was reserved for it is free again.";
        };
    }
}
