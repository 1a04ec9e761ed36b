package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.CollectionArranged;
import dev.stoa.ecommerce.command.events.CollectionCreated;
import dev.stoa.ecommerce.command.events.CollectionDescribed;
import dev.stoa.ecommerce.command.events.CollectionEvent;
import dev.stoa.ecommerce.command.events.CollectionPublished;
import dev.stoa.ecommerce.command.events.CollectionUnpublished;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Writes the rows of collections. */
final class CollectionRows {

    private final JdbcClient jdbc;

    CollectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void apply(Recorded<? extends CollectionEvent> recorded) {
        switch (recorded.event()) {
            case CollectionCreated it -> described(statement(recorded, """
                INSERT INTO catalog_collection (id, version, slug, name, sort_name, description, published, product_ids)
                VALUES (:id, :version, :slug, :name, :sortName, :description, false, '{}')"""), it.name(), it.slug(),
                    it.description());
            case CollectionDescribed it -> described(statement(recorded, """
                UPDATE catalog_collection SET version = :version, slug = :slug, name = :name, sort_name = :sortName,
                   description = :description WHERE id = :id"""), it.name(), it.slug(), it.description());
            case CollectionArranged it -> statement(recorded,
                    "UPDATE catalog_collection SET version = :version, product_ids = :products WHERE id = :id")
                    .param("products", it.products().toArray(UUID[]::new)).update();
            case CollectionPublished _ -> publish(recorded, true);
            case CollectionUnpublished _ -> publish(recorded, false);
        }
    }

    private void publish(Recorded<? extends CollectionEvent> recorded, boolean published) {
        statement(recorded, "UPDATE catalog_collection SET version = :version, published = :published WHERE id = :id")
                .param("published", published).update();
    }

    private StatementSpec statement(Recorded<? extends CollectionEvent> recorded, String sql) {
        return jdbc.sql(sql).param("id", recorded.streamId()).param("version", recorded.version());
    }

    private static void described(StatementSpec statement, String name, String slug, @Nullable String description) {
        statement.param("name", name).param("sortName", SortName.of(name)).param("slug", slug)
                .param("description", description).update();
    }
}
