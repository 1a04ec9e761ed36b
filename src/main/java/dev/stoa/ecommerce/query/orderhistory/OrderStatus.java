package dev.stoa.ecommerce.query.orderhistory;

import java.util.EnumSet;
import java.util.Set;

/** How the checkout of an order ended. */
public enum OrderStatus {
    PLACED, CONFIRMED, REJECTED, CANCELLED;

    /** Whether the checkout is over. */
    boolean settled() {
        return this != PLACED;
    }

    /** The states that an order of this status can be in. */
    Set<OrderState> states() {
        return switch (this) {
            case PLACED -> EnumSet.of(OrderState.PLACED);
            case REJECTED -> EnumSet.of(OrderState.REJECTED);
            case CANCELLED -> EnumSet.of(OrderState.CANCELLED);
            case CONFIRMED -> EnumSet.complementOf(EnumSet.of(OrderState.PLACED, OrderState.REJECTED));
        };
    }
}
