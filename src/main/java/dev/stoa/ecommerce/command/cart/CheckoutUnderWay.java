package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Rejection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param orderId
 *            the order; null where it is not known, or not any more
 * @param reservedUntil
 *            how long stock is held for it; null without an end
 */
public record CheckoutUnderWay(CartId cartId, @Nullable OrderId orderId,
        @Nullable Instant reservedUntil) implements Rejection {

    @Override
    public String message() {
        return orderId == null
                ? "An order of %s is in its checkout. Wait until that is over.".formatted(cartId)
                : "The order %s of %s is in its checkout. Wait until that is over.".formatted(orderId, cartId);
    }
}
