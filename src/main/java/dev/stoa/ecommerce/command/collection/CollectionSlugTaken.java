package dev.stoa.ecommerce.command.collection;

import dev.stoa.kernel.command.Rejection;

public record CollectionSlugTaken(String slug) implements Rejection {

    @Override
    public String message() {
        return "Another collection has the slug %s.".formatted(slug);
    }
}
