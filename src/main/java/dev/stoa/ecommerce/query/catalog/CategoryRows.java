package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.CategoryCreated;
import dev.stoa.ecommerce.command.events.CategoryDeleted;
import dev.stoa.ecommerce.command.events.CategoryEvent;
import dev.stoa.ecommerce.command.events.CategoryMoved;
import dev.stoa.ecommerce.command.events.CategoryRenamed;
import dev.stoa.kernel.eventstore.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Writes the rows of the category tree. What is said of a branch follows from its place, so a move rewrites it all. */
final class CategoryRows {

    private static final String PLACE_BRANCH = """
         WITH RECURSIVE branch AS (
            SELECT c.id, coalesce(p.ancestors, '{}') || c.id AS ancestors,
               CASE WHEN p.id IS NULL THEN c.slug ELSE p.path || '/' || c.slug END AS path
            FROM catalog_category c LEFT JOIN catalog_category p ON p.id = c.parent_id
            WHERE c.id = :id
            UNION ALL
            SELECT c.id, branch.ancestors || c.id, branch.path || '/' || c.slug
            FROM catalog_category c JOIN branch ON c.parent_id = branch.id)
         UPDATE catalog_category SET ancestors = branch.ancestors, path = branch.path, version = :version
         FROM branch WHERE catalog_category.id = branch.id""";

    private final JdbcClient jdbc;

    CategoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void apply(Recorded<? extends CategoryEvent> recorded) {
        switch (recorded.event()) {
            case CategoryCreated it -> {
                named(statement(recorded, """
                    INSERT INTO catalog_category (id, parent_id, slug, name, sort_name, path, ancestors, version)
                    VALUES (:id, :parent, :slug, :name, :sortName, '', '{}', :version)"""), it.name(), it.slug())
                        .param("parent", it.parentId()).update();
                placeBranch(recorded);
            }
            case CategoryRenamed it -> {
                named(statement(recorded, """
                    UPDATE catalog_category SET slug = :slug, name = :name, sort_name = :sortName, version = :version
                    WHERE id = :id"""), it.name(), it.slug()).update();
                placeBranch(recorded);
            }
            case CategoryMoved it -> {
                statement(recorded,
                        "UPDATE catalog_category SET parent_id = :parent, version = :version WHERE id = :id")
                        .param("parent", it.to()).update();
                placeBranch(recorded);
            }
            case CategoryDeleted it -> jdbc.sql("DELETE FROM catalog_category WHERE id = :id")
                    .param("id", it.categoryId()).update();
        }
    }

    private void placeBranch(Recorded<? extends CategoryEvent> recorded) {
        statement(recorded, PLACE_BRANCH).update();
    }

    private StatementSpec statement(Recorded<? extends CategoryEvent> recorded, String sql) {
        return jdbc.sql(sql).param("id", recorded.event().categoryId()).param("version", recorded.version());
    }

    private static StatementSpec named(StatementSpec statement, String name, String slug) {
        return statement.param("name", name).param("sortName", SortName.of(name)).param("slug", slug);
    }
}
