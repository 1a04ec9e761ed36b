package dev.stoa.architecture.broken.tables.social.query;

import dev.stoa.kernel.processor.Projection;

@Projection(id = "social_query.profiles", tables = "page")
class ProfileProjection {}
