package dev.stoa.ecommerce.command.category;

import dev.stoa.kernel.command.Rejection;

public record TooManyCategories(int maximum) implements Rejection {

    @Override
    public String message() {
        return "A category has %d others right below it at most.".formatted(maximum);
    }
}
