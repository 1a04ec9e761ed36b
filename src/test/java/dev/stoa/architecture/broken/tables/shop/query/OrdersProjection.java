package dev.stoa.architecture.broken.tables.shop.query;

import dev.stoa.kernel.processor.Projection;

@Projection(id = "shop_query.orders", tables = {"page", "order_page"})
class OrdersProjection {}
