package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.command.Rejection;

public record CategorySlugTaken(String slug, CategoryId holder) implements Rejection {

    @Override
    public String message() {
        return "Another category beside it has the slug %s.".formatted(slug);
    }
}
