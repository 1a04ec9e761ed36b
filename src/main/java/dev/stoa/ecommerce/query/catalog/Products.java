package dev.stoa.ecommerce.query.catalog;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.graphql.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads products, each with its variants and what there is of them, in one statement. */
@Repository
class Products {

    private static final String SELECT = """
         SELECT product.id, version, slug, name, description, category_paths, category_names, status, currency_code,
            tree.ids AS tree_ids, tree.paths AS tree_paths, tree.names AS tree_names,
            options, media, lowest_price, highest_price, created_at, updated_at, published_at,
            catalog_variant.variant_id, sku, variant_name, option_names, option_values, price, weight_grams,
            tax_class, available
         FROM (SELECT * FROM catalog_product WHERE %s) product
         LEFT JOIN LATERAL (
            SELECT array_agg(step.id ORDER BY cardinality(step.ancestors)) AS ids,
               array_agg(step.path ORDER BY cardinality(step.ancestors)) AS paths,
               array_agg(step.name ORDER BY cardinality(step.ancestors)) AS names
            FROM catalog_category place JOIN catalog_category step ON step.id = ANY (place.ancestors)
            WHERE place.id = product.category_ids[1]) tree ON true
         LEFT JOIN catalog_variant ON product_id = id
         LEFT JOIN catalog_availability ON catalog_availability.variant_id = catalog_variant.variant_id
         ORDER BY %s, ordinal""";

    /** Staff sees every product, the public what is for sale. */
    private static final String VISIBLE = "(:staff OR status = 'PUBLISHED')";

    private static final String BY_ID = visible("id = :id");
    private static final String BY_IDS = visible("id = ANY (:ids)");
    private static final String BY_VARIANTS = visible(
            "id IN (SELECT product_id FROM catalog_variant WHERE variant_id = ANY (:variants))");
    private static final String BY_SLUG = SELECT
            .formatted("slug = :slug AND %s ORDER BY updated_at DESC LIMIT 1".formatted(VISIBLE), "id");
    private static final String BY_SKU = visible(
            "id = (SELECT product_id FROM catalog_variant WHERE sku = :sku LIMIT 1)");

    private final JdbcClient jdbc;

    Products(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Product> byId(UUID id, Actor viewer) {
        return one(BY_ID, "id", id, viewer);
    }

    Optional<Product> bySlug(String slug, Actor viewer) {
        return one(BY_SLUG, "slug", slug, viewer);
    }

    Optional<Product> bySku(String sku, Actor viewer) {
        return one(BY_SKU, "sku", sku, viewer);
    }

    List<Product> byIds(Collection<UUID> ids, Actor viewer) {
        return read(BY_IDS, Map.of("ids", ids.toArray(UUID[]::new)), viewer);
    }

    List<Product> byVariants(Collection<UUID> variants, Actor viewer) {
        return read(BY_VARIANTS, Map.of("variants", variants.toArray(UUID[]::new)), viewer);
    }

    List<Product> page(ProductConditions filter, ProductOrder order, PageRequest request, Actor viewer) {
        var keyset = order.keyset();
        var sql = SELECT.formatted(
                "%s AND %s AND %s ORDER BY %s LIMIT %d".formatted(VISIBLE, filter.sql(), keyset.condition(request),
                        keyset.order(request), request.size() + 1),
                keyset.order(request));
        return jdbc.sql(sql).params(filter.parameters()).params(keyset.parameters(request))
                .param("staff", isStaff(viewer))
                .query(ProductRows::read);
    }

    private Optional<Product> one(String sql, String name, Object value, Actor viewer) {
        return read(sql, Map.of(name, value), viewer).stream().findFirst();
    }

    private List<Product> read(String sql, Map<String, ?> parameters, Actor viewer) {
        return jdbc.sql(sql).params(parameters).param("staff", isStaff(viewer)).query(ProductRows::read);
    }

    private static boolean isStaff(Actor viewer) {
        return viewer.roles().contains(Role.MERCHANT);
    }

    private static String visible(String condition) {
        return SELECT.formatted("%s AND %s".formatted(condition, VISIBLE), "id");
    }
}
