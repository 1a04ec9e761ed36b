package dev.stoa.ecommerce.query.catalog;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.graphql.Connection;
import dev.stoa.kernel.graphql.Pages;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@ReadsFrom(CatalogProjection.ID)
class CatalogController {

    private final Products products;
    private final Pages pages;

    CatalogController(Products products, Pages pages) {
        this.products = products;
        this.pages = pages;
    }

    @QueryMapping
    Optional<Product> product(@Argument ProductBy by, Actor actor) {
        if (by.slug() != null) {
            return products.bySlug(by.slug(), actor);
        }
        return by.sku() != null
                ? products.bySku(by.sku().toUpperCase(Locale.ROOT), actor)
                : products.byId(Objects.requireNonNull(by.id()).value(), actor);
    }

    @QueryMapping
    Connection<Product> products(@Argument @Nullable Integer first, @Argument @Nullable String after,
            @Argument @Nullable Integer last, @Argument @Nullable String before,
            @Argument @Nullable ProductFilter filter,
            @Argument ProductOrder orderBy, Actor actor) {
        var list = orderBy.keyset().list();
        var request = pages.request(list, first, after, last, before);
        var conditions = ProductConditions.of(filter == null ? ProductFilter.PUBLISHED : filter);
        return pages.page(list, request, products.page(conditions, orderBy, request, actor), orderBy::key);
    }
}
