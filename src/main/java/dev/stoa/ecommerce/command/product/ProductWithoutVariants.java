package dev.stoa.ecommerce.command.product;

import dev.stoa.kernel.command.Rejection;

public record ProductWithoutVariants() implements Rejection {

    @Override
    public String message() {
        return "The product has no variant that could be sold. Add one with a price first.";
    }
}
