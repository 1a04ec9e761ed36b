package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.Category;
import dev.stoa.ecommerce.command.events.CategoryEvent;
import dev.stoa.ecommerce.command.events.CollectionEvent;
import dev.stoa.ecommerce.command.events.PriceChanged;
import dev.stoa.ecommerce.command.events.ProductArchived;
import dev.stoa.ecommerce.command.events.ProductCreated;
import dev.stoa.ecommerce.command.events.ProductDescribed;
import dev.stoa.ecommerce.command.events.ProductEvent;
import dev.stoa.ecommerce.command.events.ProductMediaArranged;
import dev.stoa.ecommerce.command.events.ProductOptionsDefined;
import dev.stoa.ecommerce.command.events.ProductPublished;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.command.events.VariantDescribed;
import dev.stoa.ecommerce.command.events.VariantOption;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Keeps the tables of the catalogue. */
@Projection(id = CatalogProjection.ID, version = 2, tables = {"catalog_product", "catalog_variant",
        "catalog_availability", "catalog_category", "catalog_collection"})
class CatalogProjection {

    static final String ID = "ecommerce_query.catalog";

    private final JdbcClient jdbc;
    private final CategoryRows tree;
    private final CollectionRows collections;

    CatalogProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.tree = new CategoryRows(jdbc);
        this.collections = new CollectionRows(jdbc);
    }

    @EventHandler
    void on(Recorded<? extends ProductEvent> recorded) {
        switch (recorded.event()) {
            case ProductCreated created -> create(recorded, created);
            case ProductDescribed described -> describe(recorded, described);
            case ProductOptionsDefined defined -> statement(recorded, """
                UPDATE catalog_product SET version = :version, updated_at = :at, options = :options::jsonb
                WHERE id = :id""").param("options", ProductJson.write(defined.options())).update();
            case ProductMediaArranged arranged -> statement(recorded, """
                UPDATE catalog_product SET version = :version, updated_at = :at, media = :media::jsonb
                WHERE id = :id""").param("media", ProductJson.write(arranged.media())).update();
            case VariantAdded added -> add(recorded, added);
            case VariantDescribed described -> describe(recorded, described);
            case PriceChanged changed -> reprice(recorded, changed);
            case ProductPublished _ -> publish(recorded);
            case ProductArchived _ -> archive(recorded);
        }
    }

    @EventHandler
    void onStock(Recorded<? extends StockEvent> recorded) {
        jdbc.sql("""
            INSERT INTO catalog_availability (variant_id, available) VALUES (:variant, :available)
            ON CONFLICT (variant_id) DO UPDATE SET available = excluded.available""")
                .param("variant", recorded.streamId()).param("available", recorded.event().quantities().available())
                .update();
    }

    @EventHandler
    void onCategory(Recorded<? extends CategoryEvent> recorded) {
        tree.apply(recorded);
    }

    @EventHandler
    void onCollection(Recorded<? extends CollectionEvent> recorded) {
        collections.apply(recorded);
    }

    private void create(Recorded<?> recorded, ProductCreated created) {
        var statement = statement(recorded, """
            INSERT INTO catalog_product (id, version, slug, name, sort_name, description, category_paths,
               category_names, category_ids, status, currency_code, created_at, updated_at)
            VALUES (:id, :version, :slug, :name, :sortName, :description, :paths, :names, :categories, 'DRAFT', :currency, :at,
               :at)""").param("currency", created.currencyCode());
        describe(statement, created.slug(), created.name(), created.category(), created.categories())
                .param("description", created.description()).update();
    }

    private void describe(Recorded<?> recorded, ProductDescribed described) {
        var statement = statement(recorded, """
            UPDATE catalog_product SET version = :version, updated_at = :at, slug = :slug, name = :name,
               sort_name = :sortName, description = :description, category_paths = :paths, category_names = :names,
               category_ids = :categories
            WHERE id = :id""");
        describe(statement, described.slug(), described.name(), described.category(), described.categories())
                .param("description", described.description()).update();
    }

    private void add(Recorded<?> recorded, VariantAdded added) {
        statement(recorded, """
            WITH variant AS (
               INSERT INTO catalog_variant (variant_id, product_id, ordinal, sku, variant_name, option_names,
                  option_values, price, weight_grams, tax_class)
               VALUES (:variant, :id, :version, :sku, :name, :optionNames, :optionValues, :price,
                  :weight, :taxClass))
            UPDATE catalog_product SET version = :version, updated_at = :at,
               lowest_price = least(lowest_price, :price), highest_price = greatest(highest_price, :price)
            WHERE id = :id""").param("variant", added.variantId()).param("sku", added.sku())
                .param("name", added.name()).param("price", added.price().minorUnits())
                .param("weight", added.weightGrams()).param("taxClass", added.taxClass())
                .param("optionNames", texts(added.options().stream().map(VariantOption::name).toList()))
                .param("optionValues", texts(added.options().stream().map(VariantOption::value).toList())).update();
    }

    private void describe(Recorded<?> recorded, VariantDescribed described) {
        statement(recorded, """
            WITH described AS (
               UPDATE catalog_variant SET variant_name = :name, weight_grams = :weight, tax_class = :taxClass
               WHERE variant_id = :variant)
            UPDATE catalog_product SET version = :version, updated_at = :at WHERE id = :id""")
                .param("variant", described.variantId()).param("name", described.name())
                .param("weight", described.weightGrams()).param("taxClass", described.taxClass()).update();
    }

    private void reprice(Recorded<?> recorded, PriceChanged changed) {
        statement(recorded, """
            WITH repriced AS (UPDATE catalog_variant SET price = :price WHERE variant_id = :variant),
            range AS (
               SELECT least(:price, min(price)) AS lowest, greatest(:price, max(price)) AS highest
               FROM catalog_variant WHERE product_id = :id AND variant_id <> :variant)
            UPDATE catalog_product SET version = :version, updated_at = :at, lowest_price = range.lowest,
               highest_price = range.highest FROM range WHERE id = :id""")
                .param("variant", changed.variantId()).param("price", changed.to().minorUnits()).update();
    }

    private void publish(Recorded<?> recorded) {
        statement(recorded, """
            UPDATE catalog_product SET version = :version, updated_at = :at, published_at = :at, status = 'PUBLISHED'
            WHERE id = :id""").update();
    }

    private void archive(Recorded<?> recorded) {
        statement(recorded, """
            UPDATE catalog_product SET version = :version, updated_at = :at, status = 'ARCHIVED' WHERE id = :id""")
                .update();
    }

    private StatementSpec statement(Recorded<?> recorded, String sql) {
        return jdbc.sql(sql).param("id", recorded.streamId()).param("version", recorded.version()).param("at",
                at(recorded));
    }

    private static StatementSpec describe(StatementSpec statement, String slug, String name, List<Category> category,
            List<UUID> categories) {
        return statement.param("slug", slug).param("name", name).param("sortName", SortName.of(name))
                .param("categories", categories.toArray(UUID[]::new))
                .param("paths", texts(CategoryPaths.paths(category)))
                .param("names", texts(category.stream().map(Category::name).toList()));
    }

    private static OffsetDateTime at(Recorded<?> recorded) {
        return recorded.recordedAt().atOffset(ZoneOffset.UTC);
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
