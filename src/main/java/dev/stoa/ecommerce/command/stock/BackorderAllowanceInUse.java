package dev.stoa.ecommerce.command.stock;

import dev.stoa.kernel.command.Rejection;

public record BackorderAllowanceInUse(int onHand, int reserved, int minimum) implements Rejection {

    @Override
    public String message() {
        return "%d are on hand and %d reserved for orders: at least %d must be allowed on backorder."
                .formatted(onHand, reserved, minimum);
    }
}
