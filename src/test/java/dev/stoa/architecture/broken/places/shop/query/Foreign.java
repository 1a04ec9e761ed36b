package dev.stoa.architecture.broken.places.shop.query;

import dev.stoa.kernel.processor.Projection;

@Projection(id = "social_query.catalog", tables = {})
class Foreign {}
