package dev.stoa.ecommerce.command.product;

import dev.stoa.kernel.command.Rejection;

public record VariantTwice(String sku, String otherSku) implements Rejection {

    @Override
    public String message() {
        return "%s has the same options as %s.".formatted(sku, otherSku);
    }
}
