package dev.stoa.ecommerce.command.stock;

import dev.stoa.kernel.command.Rejection;

/**
 * @param backorderAllowance
 *            how many may be reserved beyond those on hand
 */
public record StockBelowReserved(int onHand, int reserved, int backorderAllowance, int change) implements Rejection {

    @Override
    public String message() {
        return "Of %d on hand, %d are reserved for orders: the stock can be lowered by %d at most, not by %d."
                .formatted(onHand, reserved, Math.min(onHand, onHand + backorderAllowance - reserved), -change);
    }
}
