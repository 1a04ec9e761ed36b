package dev.stoa.ecommerce.command.collection;

import dev.stoa.ecommerce.command.product.KnownProducts;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.graphql.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class CollectionMutations {

    private final Mutations mutations;
    private final KnownProducts products;

    CollectionMutations(Mutations mutations, KnownProducts products) {
        this.mutations = mutations;
        this.products = products;
    }

    @MutationMapping
    Object createCollection(@Argument CreateCollectionInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(), options, CreateCollectionSuccess::new);
    }

    @MutationMapping
    Object describeCollection(@Argument DescribeCollection input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, DescribeCollectionSuccess::new);
    }

    @MutationMapping
    Object arrangeCollection(@Argument ArrangeCollectionInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(products), options, ArrangeCollectionSuccess::new);
    }

    @MutationMapping
    Object publishCollection(@Argument PublishCollection input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, PublishCollectionSuccess::new);
    }

    @MutationMapping
    Object unpublishCollection(@Argument UnpublishCollection input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, UnpublishCollectionSuccess::new);
    }
}
