package dev.stoa.ecommerce.command.stock;

import dev.stoa.kernel.command.Rejection;

public record StockBelowReserved(int onHand, int reserved, int change) implements Rejection {

    @Override
    public String message() {
        return "Of %d on hand, %d are reserved for orders: the stock can be lowered by %d at most, not by %d."
                .formatted(onHand, reserved, onHand - reserved, -change);
    }
}
