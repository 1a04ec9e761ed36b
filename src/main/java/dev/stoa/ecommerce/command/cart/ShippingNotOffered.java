package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.command.Rejection;

public record ShippingNotOffered(String shippingCode) implements Rejection {

    @Override
    public String message() {
        return "There is no shipping method \"%s\" to choose.".formatted(shippingCode);
    }
}
