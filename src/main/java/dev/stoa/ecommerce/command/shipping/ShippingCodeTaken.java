package dev.stoa.ecommerce.command.shipping;

import dev.stoa.kernel.command.Rejection;

public record ShippingCodeTaken(String shippingCode) implements Rejection {

    @Override
    public String message() {
        return "Another shipping method has the code \"%s\". Choose a different one.".formatted(shippingCode);
    }
}
