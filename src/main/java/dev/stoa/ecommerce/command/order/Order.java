package dev.stoa.ecommerce.command.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of an order: what its rules need to know.
 *
 * @param customerId
 *            whose it is; null before it is placed
 */
record Order(OrderStatus status, @Nullable UUID customerId) {

    Order now(OrderStatus next) {
        return new Order(next, customerId);
    }
}
