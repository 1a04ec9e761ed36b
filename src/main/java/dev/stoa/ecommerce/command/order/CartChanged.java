package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.command.Rejection;

public record CartChanged(CartId cartId, int expectedVersion, int currentVersion) implements Rejection {

    @Override
    public String message() {
        return "%s is at version %d now, not %d. Show it again before it is ordered.".formatted(cartId, currentVersion,
                expectedVersion);
    }
}
