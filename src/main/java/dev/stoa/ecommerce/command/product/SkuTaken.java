package dev.stoa.ecommerce.command.product;

import dev.stoa.kernel.command.Rejection;

public record SkuTaken(String sku) implements Rejection {

    @Override
    public String message() {
        return "Another variant has the SKU \"%s\". Choose a different one.".formatted(sku);
    }
}
