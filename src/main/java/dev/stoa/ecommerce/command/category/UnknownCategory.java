package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.command.Rejection;

public record UnknownCategory(CategoryId categoryId) implements Rejection {

    @Override
    public String message() {
        return "There is no category %s.".formatted(categoryId);
    }
}
