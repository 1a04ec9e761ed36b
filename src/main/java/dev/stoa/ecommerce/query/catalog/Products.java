package dev.stoa.ecommerce.query.catalog;

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
         SELECT id, version, slug, name, description, category_paths, category_names, status, currency_code,
            lowest_price, highest_price, created_at, updated_at, published_at,
            catalog_variant.variant_id, sku, variant_name, option_names, option_values, price, available
         FROM (SELECT * FROM catalog_product WHERE %s) product
         LEFT JOIN catalog_variant ON product_id = id
         LEFT JOIN catalog_availability ON catalog_availability.variant_id = catalog_variant.variant_id
         ORDER BY %s, ordinal""";

    private static final String BY_ID = SELECT.formatted("id = :id", "id");
    private static final String BY_IDS = SELECT.formatted("id = ANY (:ids)", "id");
    private static final String BY_VARIANTS = SELECT.formatted(
            "id IN (SELECT product_id FROM catalog_variant WHERE variant_id = ANY (:variants))", "id");
    private static final String BY_SLUG = SELECT
            .formatted("slug = :slug ORDER BY updated_at DESC LIMIT 1", "id");
    private static final String BY_SKU = SELECT
            .formatted("id = (SELECT product_id FROM catalog_variant WHERE sku = :sku LIMIT 1)", "id");

    private final JdbcClient jdbc;

    Products(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Product> byId(UUID id) {
        return one(BY_ID, "id", id);
    }

    Optional<Product> bySlug(String slug) {
        return one(BY_SLUG, "slug", slug);
    }

    Optional<Product> bySku(String sku) {
        return one(BY_SKU, "sku", sku);
    }

    List<Product> byIds(Collection<UUID> ids) {
        return read(BY_IDS, Map.of("ids", ids.toArray(UUID[]::new)));
    }

    List<Product> byVariants(Collection<UUID> variants) {
        return read(BY_VARIANTS, Map.of("variants", variants.toArray(UUID[]::new)));
    }

    List<Product> page(ProductConditions filter, ProductOrder order, PageRequest request) {
        var keyset = order.keyset();
        var sql = SELECT.formatted("%s AND %s ORDER BY %s LIMIT %d".formatted(filter.sql(), keyset.condition(request),
                keyset.order(request), request.size() + 1), keyset.order(request));
        return jdbc.sql(sql).params(filter.parameters()).params(keyset.parameters(request)).query(ProductRows::read);
    }

    private Optional<Product> one(String sql, String name, Object value) {
        return read(sql, Map.of(name, value)).stream().findFirst();
    }

    private List<Product> read(String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql).params(parameters).query(ProductRows::read);
    }
}
