package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VariantOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads rows of products joined with their variants; the rows of a product stand together. */
final class ProductRows {

    private ProductRows() {}

    static List<Product> read(ResultSet rows) throws SQLException {
        var products = new ArrayList<Product>();
        while (rows.next()) {
            var id = new ProductId(rows.getObject("id", UUID.class));
            if (products.isEmpty() || !products.getLast().id().equals(id)) {
                products.add(product(id, rows));
            }
            var variant = rows.getObject("variant_id", UUID.class);
            if (variant != null) {
                products.getLast().variants().add(variant(new VariantId(variant), id, rows));
            }
        }
        return products;
    }

    private static Product product(ProductId id, ResultSet rows) throws SQLException {
        return new Product(id, rows.getInt("version"), rows.getString("slug"), rows.getString("name"),
                rows.getString("description"), breadcrumbs(rows), ProductStatus.valueOf(rows.getString("status")),
                rows.getString("currency_code"), priceRange(rows),
                ProductJson.options(rows.getString("options")), ProductJson.media(rows.getString("media")),
                new ArrayList<>(), instant(rows, "created_at"),
                instant(rows, "updated_at"), published(rows));
    }

    private static ProductVariant variant(VariantId id, ProductId product, ResultSet rows) throws SQLException {
        return new ProductVariant(id, product, rows.getString("sku"), rows.getString("variant_name"), options(rows),
                new Money(rows.getLong("price"), rows.getString("currency_code")),
                rows.getInt("weight_grams"), rows.getString("tax_class"), rows.getInt("available"));
    }

    private static List<Breadcrumb> breadcrumbs(ResultSet rows) throws SQLException {
        var tree = rows.getArray("tree_ids");
        if (tree == null) {
            var paths = texts(rows, "category_paths");
            var names = texts(rows, "category_names");
            return IntStream.range(0, paths.length).mapToObj(i -> new Breadcrumb(null, paths[i], names[i])).toList();
        }
        var ids = (UUID[]) tree.getArray();
        var paths = texts(rows, "tree_paths");
        var names = texts(rows, "tree_names");
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Breadcrumb(new CategoryId(ids[i]), paths[i], names[i])).toList();
    }

    private static List<VariantOption> options(ResultSet rows) throws SQLException {
        var names = texts(rows, "option_names");
        var values = texts(rows, "option_values");
        return IntStream.range(0, names.length).mapToObj(i -> new VariantOption(names[i], values[i])).toList();
    }

    private static @Nullable PriceRange priceRange(ResultSet rows) throws SQLException {
        long lowest = rows.getLong("lowest_price");
        if (rows.wasNull()) {
            return null;
        }
        var currency = rows.getString("currency_code");
        return new PriceRange(new Money(lowest, currency), new Money(rows.getLong("highest_price"), currency));
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant published(ResultSet rows) throws SQLException {
        var at = rows.getObject("published_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static String[] texts(ResultSet rows, String column) throws SQLException {
        return (String[]) rows.getArray(column).getArray();
    }
}
