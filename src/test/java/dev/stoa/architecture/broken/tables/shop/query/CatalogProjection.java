package dev.stoa.architecture.broken.tables.shop.query;

import dev.stoa.kernel.processor.Projection;

@Projection(id = "shop_query.catalog", tables = {"page", "missing"})
class CatalogProjection {}
