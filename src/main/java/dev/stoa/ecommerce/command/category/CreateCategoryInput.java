package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.graphql.Ids;
import org.jspecify.annotations.Nullable;

record CreateCategoryInput(String name, @Nullable String slug, @Nullable CategoryId parentId) {

    CreateCategory command() {
        return new CreateCategory(new CategoryId(Ids.next()), parentId, name, slug);
    }
}
