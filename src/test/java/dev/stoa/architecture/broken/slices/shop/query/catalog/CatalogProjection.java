package dev.stoa.architecture.broken.slices.shop.query.catalog;

import dev.stoa.kernel.processor.Projection;

@Projection(id = "shop_query.catalog", tables = "catalog_page")
public class CatalogProjection {

    public static final String DELETE = "DELETE FROM catalog_page WHERE id = ?";
}
