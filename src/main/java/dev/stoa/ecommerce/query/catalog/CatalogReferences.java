package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.query.VariantReference;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.consistency.ReadsFrom;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** Shows products and variants inside the things that are about a variant. */
@Controller
@ReadsFrom(CatalogProjection.ID)
class CatalogReferences {

    private final Products products;

    CatalogReferences(Products products) {
        this.products = products;
    }

    @BatchMapping(typeName = "OrderLine", field = "product")
    Map<VariantReference, Product> productOfLine(List<VariantReference> lines, @ContextValue Actor actor) {
        return find(lines, actor, (product, _) -> product);
    }

    @BatchMapping(typeName = "OrderLine", field = "variant")
    Map<VariantReference, ProductVariant> variantOfLine(List<VariantReference> lines, @ContextValue Actor actor) {
        return find(lines, actor, (_, variant) -> variant);
    }

    @BatchMapping(typeName = "CartLine", field = "product")
    Map<VariantReference, Product> productOfCartLine(List<VariantReference> lines, @ContextValue Actor actor) {
        return find(lines, actor, (product, _) -> product);
    }

    @BatchMapping(typeName = "CartLine", field = "variant")
    Map<VariantReference, ProductVariant> variantOfCartLine(List<VariantReference> lines,
            @ContextValue Actor actor) {
        return find(lines, actor, (_, variant) -> variant);
    }

    @BatchMapping(typeName = "StockLevel", field = "variant")
    Map<VariantReference, ProductVariant> variantOfStock(List<VariantReference> levels, @ContextValue Actor actor) {
        return find(levels, actor, (_, variant) -> variant);
    }

    @BatchMapping(typeName = "ProductVariant", field = "product")
    Map<ProductVariant, Product> product(List<ProductVariant> variants, @ContextValue Actor actor) {
        return find(variants, actor, (product, _) -> product);
    }

    private <R extends VariantReference, T> Map<R, T> find(Collection<R> references, Actor actor,
            BiFunction<Product, ProductVariant, T> view) {
        var ids = references.stream().map(VariantReference::variant).collect(Collectors.toSet());
        var found = new HashMap<UUID, T>();
        for (var product : products.byVariants(ids, actor)) {
            product.variants().forEach(variant -> found.put(variant.variant(), view.apply(product, variant)));
        }
        return references.stream().distinct().filter(reference -> found.containsKey(reference.variant()))
                .collect(Collectors.toMap(reference -> reference, reference -> found.get(reference.variant())));
    }
}
