package dev.stoa.ecommerce.command.stock;

import dev.stoa.kernel.command.Rejection;

public record StockLimitExceeded(int onHand, int maximum) implements Rejection {

    @Override
    public String message() {
        return "%d are on hand; a stock holds %d at most.".formatted(onHand, maximum);
    }
}
