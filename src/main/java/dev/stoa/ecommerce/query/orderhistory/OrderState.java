package dev.stoa.ecommerce.query.orderhistory;

import java.util.List;

/** Where an order stands, of all its statuses in one. It only ever goes on to a {@link #possibleNext} one. */
public enum OrderState {
    PLACED, CONFIRMED, PARTIALLY_SHIPPED, SHIPPED, DELIVERED, COMPLETED, RETURNED, REJECTED, CANCELLED;

    /** The states that one more event can bring. */
    List<OrderState> possibleNext() {
        return switch (this) {
            case PLACED -> List.of(CONFIRMED, REJECTED, CANCELLED);
            case CONFIRMED -> List.of(PARTIALLY_SHIPPED, SHIPPED, CANCELLED);
            case PARTIALLY_SHIPPED -> List.of(SHIPPED, DELIVERED, COMPLETED, RETURNED);
            case SHIPPED -> List.of(DELIVERED, COMPLETED, RETURNED);
            case DELIVERED -> List.of(COMPLETED, RETURNED);
            case COMPLETED -> List.of(RETURNED);
            case RETURNED, REJECTED, CANCELLED -> List.of();
        };
    }
}
