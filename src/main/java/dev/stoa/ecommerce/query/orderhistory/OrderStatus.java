package dev.stoa.ecommerce.query.orderhistory;

import java.util.List;

public enum OrderStatus {
    PLACED, CONFIRMED, REJECTED, CANCELLED;

    /** The states that may follow. */
    List<OrderStatus> possibleNext() {
        return switch (this) {
            case PLACED -> List.of(CONFIRMED, REJECTED, CANCELLED);
            case CONFIRMED -> List.of(CANCELLED);
            case REJECTED, CANCELLED -> List.of();
        };
    }

    /** Whether the checkout is over. */
    boolean settled() {
        return this != PLACED;
    }
}
