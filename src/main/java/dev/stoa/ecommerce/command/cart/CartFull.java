package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.command.Rejection;

public record CartFull(int maximum) implements Rejection {

    @Override
    public String message() {
        return "A cart has at most %d lines. Remove one first, or place an order.".formatted(maximum);
    }
}
