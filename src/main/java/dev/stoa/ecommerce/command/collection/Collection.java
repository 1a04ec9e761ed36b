package dev.stoa.ecommerce.command.collection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of a collection. */
record Collection(boolean exists, String name, String slug, @Nullable String description, List<UUID> products,
        boolean published) {

    static final Collection NONE = new Collection(false, "", "", null, List.of(), false);

    Collection described(String newName, String newSlug, @Nullable String newDescription) {
        return new Collection(true, newName, newSlug, newDescription, products, published);
    }

    Collection arranged(List<UUID> newProducts) {
        return new Collection(exists, name, slug, description, newProducts, published);
    }

    Collection seen(boolean now) {
        return new Collection(exists, name, slug, description, products, now);
    }
}
