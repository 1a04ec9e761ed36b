package dev.stoa.ecommerce.query.catalog;

import static java.util.stream.Collectors.toMap;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.consistency.ReadsFrom;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@ReadsFrom(CatalogProjection.ID)
class CategoryController {

    private final CategoryTree tree;

    CategoryController(CategoryTree tree) {
        this.tree = tree;
    }

    @QueryMapping
    Optional<Breadcrumb> category(@Argument CategoryBy by) {
        return tree.find(by);
    }

    @QueryMapping
    List<Breadcrumb> categories() {
        return tree.roots();
    }

    @BatchMapping(typeName = "Category", field = "children")
    Map<Breadcrumb, List<Breadcrumb>> children(List<Breadcrumb> categories) {
        return with(categories, tree::children);
    }

    @BatchMapping(typeName = "Category", field = "breadcrumbs")
    Map<Breadcrumb, List<Breadcrumb>> breadcrumbs(List<Breadcrumb> categories) {
        return with(categories, tree::ways);
    }

    @BatchMapping(typeName = "Product", field = "categories")
    Map<Product, List<Breadcrumb>> categories(List<Product> products) {
        var found = tree.ofProducts(products.stream().map(product -> product.id().value()).toList());
        return products.stream().distinct().collect(
                toMap(Function.identity(), product -> found.getOrDefault(product.id().value(), List.of())));
    }

    private static Map<Breadcrumb, List<Breadcrumb>> with(List<Breadcrumb> categories,
            Function<Collection<UUID>, Map<UUID, List<Breadcrumb>>> read) {
        var found = read.apply(categories.stream().map(Breadcrumb::id).filter(Objects::nonNull)
                .map(CategoryId::value).toList());
        return categories.stream().distinct()
                .collect(toMap(Function.identity(), category -> of(category.id(), found)));
    }

    private static List<Breadcrumb> of(@Nullable CategoryId id, Map<UUID, List<Breadcrumb>> found) {
        return id == null ? List.of() : found.getOrDefault(id.value(), List.of());
    }
}
