package dev.stoa.ecommerce.query.catalog;

import static java.util.stream.Collectors.toMap;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.graphql.Connection;
import dev.stoa.kernel.graphql.Pages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@ReadsFrom(CatalogProjection.ID)
class CollectionController {

    private static final String FIELD = "collection";

    private final Collections collections;
    private final Products products;
    private final Pages pages;

    CollectionController(Collections collections, Products products, Pages pages) {
        this.collections = collections;
        this.products = products;
        this.pages = pages;
    }

    @QueryMapping
    Optional<Collection> collection(@Argument CollectionBy by, Actor actor) {
        return by.slug() != null
                ? collections.bySlug(by.slug(), actor)
                : collections.byId(Objects.requireNonNull(by.id()).value(), actor);
    }

    @QueryMapping
    Connection<Collection> collections(@Argument @Nullable Integer first, @Argument @Nullable String after,
            @Argument @Nullable Integer last, @Argument @Nullable String before, Actor actor) {
        var list = Collections.BY_NAME.list();
        var request = pages.request(list, first, after, last, before);
        return pages.page(list, request, collections.page(request, actor),
                it -> List.of(SortName.of(it.name()), it.id().value().toString()));
    }

    @BatchMapping(typeName = "Collection", field = "products")
    Map<Collection, List<Product>> products(List<Collection> of, @ContextValue Actor actor) {
        var ids = of.stream().flatMap(it -> it.productIds().stream()).collect(Collectors.toSet());
        var found = products.byIds(ids, actor).stream()
                .collect(toMap(product -> product.id().value(), Function.identity()));
        return of.stream().distinct().collect(toMap(Function.identity(),
                it -> it.productIds().stream().map(found::get).filter(Objects::nonNull).toList()));
    }

    @SchemaMapping(typeName = "CreateCollectionSuccess", field = FIELD)
    Optional<Collection> afterCreateCollection(CommandSuccess success, Actor actor) {
        return collections.byId(success.receipt().streamId(), actor);
    }

    @SchemaMapping(typeName = "DescribeCollectionSuccess", field = FIELD)
    Optional<Collection> afterDescribeCollection(CommandSuccess success, Actor actor) {
        return collections.byId(success.receipt().streamId(), actor);
    }

    @SchemaMapping(typeName = "ArrangeCollectionSuccess", field = FIELD)
    Optional<Collection> afterArrangeCollection(CommandSuccess success, Actor actor) {
        return collections.byId(success.receipt().streamId(), actor);
    }

    @SchemaMapping(typeName = "PublishCollectionSuccess", field = FIELD)
    Optional<Collection> afterPublishCollection(CommandSuccess success, Actor actor) {
        return collections.byId(success.receipt().streamId(), actor);
    }

    @SchemaMapping(typeName = "UnpublishCollectionSuccess", field = FIELD)
    Optional<Collection> afterUnpublishCollection(CommandSuccess success, Actor actor) {
        return collections.byId(success.receipt().streamId(), actor);
    }
}
