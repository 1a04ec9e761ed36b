package dev.stoa.architecture.broken.slices.shop.query.orders;

import dev.stoa.architecture.broken.slices.shop.query.catalog.CatalogPage;
import dev.stoa.architecture.broken.slices.shop.query.catalog.inside.Words;

public record OrderPage(CatalogPage page, Words words) {

    static final String SQL = """
            SELECT o.id, c.name
            FROM order_page o
            JOIN catalog_page c ON c.id = o.product_id
            """;
}
