package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.command.Rejection;

/**
 * @param categories
 *            right below it
 * @param products
 *            whether any stands in it
 */
public record CategoryNotEmpty(CategoryId categoryId, int categories, boolean products) implements Rejection {

    @Override
    public String message() {
        return "%s is not empty; move or delete what stands in it first.".formatted(categoryId);
    }
}
