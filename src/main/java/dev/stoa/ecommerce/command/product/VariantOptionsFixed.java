package dev.stoa.ecommerce.command.product;

import dev.stoa.kernel.command.Rejection;

public record VariantOptionsFixed(String sku) implements Rejection {

    @Override
    public String message() {
        return "The variant %s exists with other options. Give a variant with other options a SKU of its own."
                .formatted(sku);
    }
}
