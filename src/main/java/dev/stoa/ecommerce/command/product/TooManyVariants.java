package dev.stoa.ecommerce.command.product;

import dev.stoa.kernel.command.Rejection;

public record TooManyVariants(int maximum) implements Rejection {

    @Override
    public String message() {
        return "A product has at most %d variants.".formatted(maximum);
    }
}
