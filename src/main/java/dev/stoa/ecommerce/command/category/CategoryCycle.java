package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.command.Rejection;

public record CategoryCycle(CategoryId categoryId, CategoryId parentId) implements Rejection {

    @Override
    public String message() {
        return "%s cannot be moved below itself, to %s.".formatted(categoryId, parentId);
    }
}
