package dev.stoa.ecommerce.query.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.stoa.ecommerce.command.events.CategoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the category tree. */
@Repository
class CategoryTree {

    private final JdbcClient jdbc;

    CategoryTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Breadcrumb> find(CategoryBy by) {
        return by.path() != null
                ? jdbc.sql("SELECT * FROM catalog_category WHERE path = :path LIMIT 1").param("path", by.path())
                        .query(CategoryTree::category).optional()
                : find(Objects.requireNonNull(by.id()));
    }

    Optional<Breadcrumb> find(CategoryId id) {
        return jdbc.sql("SELECT * FROM catalog_category WHERE id = :id").param("id", id.value())
                .query(CategoryTree::category).optional();
    }

    List<Breadcrumb> roots() {
        return jdbc.sql("SELECT * FROM catalog_category WHERE parent_id IS NULL ORDER BY sort_name, id")
                .query(CategoryTree::category).list();
    }

    /** By parent, in the order of their names. */
    Map<UUID, List<Breadcrumb>> children(Collection<UUID> parents) {
        return jdbc.sql("SELECT * FROM catalog_category WHERE parent_id = ANY (:parents) ORDER BY sort_name, id")
                .param("parents", parents.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("parent_id", UUID.class), category(row, number)))
                .list().stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** By category, from the root down to itself. */
    Map<UUID, List<Breadcrumb>> ways(Collection<UUID> ids) {
        return jdbc.sql("""
                SELECT place.id AS place, step.* FROM catalog_category place
                JOIN catalog_category step ON step.id = ANY (place.ancestors)
                WHERE place.id = ANY (:ids) ORDER BY place.id, cardinality(step.ancestors)""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("place", UUID.class), category(row, number)))
                .list().stream().collect(
                        groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
    }

    /** By product, in the order in which it names them. */
    Map<UUID, List<Breadcrumb>> ofProducts(Collection<UUID> products) {
        return jdbc.sql("""
                SELECT product.id AS product, catalog_category.* FROM catalog_product product
                CROSS JOIN LATERAL unnest(product.category_ids) WITH ORDINALITY AS named (category_id, ordinal)
                JOIN catalog_category ON catalog_category.id = named.category_id
                WHERE product.id = ANY (:products) ORDER BY product.id, ordinal""")
                .param("products", products.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("product", UUID.class), category(row, number)))
                .list().stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Breadcrumb category(ResultSet row, int number) throws SQLException {
        return new Breadcrumb(new CategoryId(row.getObject("id", UUID.class)), row.getString("path"),
                row.getString("name"));
    }
}
