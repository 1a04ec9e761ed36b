package dev.stoa.ecommerce.command.product;

import dev.stoa.kernel.command.Rejection;

public record NewProductIncomplete(String slug, String missing) implements Rejection {

    @Override
    public String message() {
        return "There is no product with the slug \"%s\" yet; a new one needs %s.".formatted(slug, missing);
    }
}
