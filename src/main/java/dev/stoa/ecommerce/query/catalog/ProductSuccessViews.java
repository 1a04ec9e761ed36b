package dev.stoa.ecommerce.query.catalog;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.consistency.ReadsFrom;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows the product in the answers of the mutations that change one. */
@Controller
@ReadsFrom(CatalogProjection.ID)
class ProductSuccessViews {

    private static final String FIELD = "product";

    private final Products products;

    ProductSuccessViews(Products products) {
        this.products = products;
    }

    @SchemaMapping(typeName = "CreateProductSuccess", field = FIELD)
    Optional<Product> created(CommandSuccess success, Actor actor) {
        return product(success, actor);
    }

    @SchemaMapping(typeName = "DescribeProductSuccess", field = FIELD)
    Optional<Product> described(CommandSuccess success, Actor actor) {
        return product(success, actor);
    }

    @SchemaMapping(typeName = "AddVariantsSuccess", field = FIELD)
    Optional<Product> extended(CommandSuccess success, Actor actor) {
        return product(success, actor);
    }

    @SchemaMapping(typeName = "ChangePriceSuccess", field = FIELD)
    Optional<Product> repriced(CommandSuccess success, Actor actor) {
        return product(success, actor);
    }

    @SchemaMapping(typeName = "PublishProductSuccess", field = FIELD)
    Optional<Product> published(CommandSuccess success, Actor actor) {
        return product(success, actor);
    }

    @SchemaMapping(typeName = "ArchiveProductSuccess", field = FIELD)
    Optional<Product> archived(CommandSuccess success, Actor actor) {
        return product(success, actor);
    }

    @SchemaMapping(typeName = "DefineOptionsSuccess", field = FIELD)
    Optional<Product> defined(CommandSuccess success, Actor actor) {
        return product(success, actor);
    }

    @SchemaMapping(typeName = "ArrangeMediaSuccess", field = FIELD)
    Optional<Product> arranged(CommandSuccess success, Actor actor) {
        return product(success, actor);
    }

    @SchemaMapping(typeName = "DescribeVariantSuccess", field = FIELD)
    Optional<Product> redescribed(CommandSuccess success, Actor actor) {
        return product(success, actor);
    }

    private Optional<Product> product(CommandSuccess success, Actor actor) {
        return products.byId(success.receipt().streamId(), actor);
    }
}
