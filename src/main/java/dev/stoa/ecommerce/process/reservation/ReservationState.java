package dev.stoa.ecommerce.process.reservation;

import dev.stoa.ecommerce.command.events.OrderId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose reservations these are.
 *
 * @param orderId
 *            null before anything is reserved
 */
record ReservationState(@Nullable OrderId orderId) {

    static final ReservationState NEW = new ReservationState(null);

    OrderId order() {
        return Objects.requireNonNull(orderId, "Nothing was reserved");
    }
}
