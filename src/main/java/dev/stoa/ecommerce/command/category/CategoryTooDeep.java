package dev.stoa.ecommerce.command.category;

import dev.stoa.kernel.command.Rejection;

public record CategoryTooDeep(int maximum) implements Rejection {

    @Override
    public String message() {
        return "The tree has %d levels at most.".formatted(maximum);
    }
}
