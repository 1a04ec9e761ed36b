package dev.stoa.architecture.broken.places.shop.query;

import dev.stoa.kernel.processor.Projection;

@Projection(id = "shop_query.same", tables = {})
class Second {}
