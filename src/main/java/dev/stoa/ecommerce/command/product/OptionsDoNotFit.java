package dev.stoa.ecommerce.command.product;

import dev.stoa.kernel.command.Rejection;

public record OptionsDoNotFit(String sku, String option) implements Rejection {

    @Override
    public String message() {
        return "%s has no value of the option %s that the product has, or one too many.".formatted(sku, option);
    }
}
