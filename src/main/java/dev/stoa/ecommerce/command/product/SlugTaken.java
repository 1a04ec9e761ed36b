package dev.stoa.ecommerce.command.product;

import dev.stoa.kernel.command.Rejection;

public record SlugTaken(String slug) implements Rejection {

    @Override
    public String message() {
        return "Another product has the slug \"%s\". Choose a different one.".formatted(slug);
    }
}
