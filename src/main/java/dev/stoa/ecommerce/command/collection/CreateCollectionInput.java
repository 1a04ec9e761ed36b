package dev.stoa.ecommerce.command.collection;

import dev.stoa.ecommerce.command.events.CollectionId;
import dev.stoa.kernel.graphql.Ids;
import org.jspecify.annotations.Nullable;

record CreateCollectionInput(String name, @Nullable String slug, @Nullable String description) {

    CreateCollection command() {
        return new CreateCollection(new CollectionId(Ids.next()), name, slug, description);
    }
}
