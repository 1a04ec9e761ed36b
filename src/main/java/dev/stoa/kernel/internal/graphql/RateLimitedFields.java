package dev.stoa.kernel.internal.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Says at start which rates limit nothing, because there is no field of that name at the root. */
@Component
class RateLimitedFields implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RateLimitedFields.class);

    private final GraphQlSource source;
    private final RateLimitSettings settings;

    RateLimitedFields(GraphQlSource source, RateLimitSettings settings) {
        this.source = source;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var unknown = unknown();
        if (!unknown.isEmpty()) {
            LOG.warn("stoa.rate-limits.fields names what is no query, mutation or subscription: {}", unknown);
        }
    }

    TreeSet<String> unknown() {
        var schema = source.schema();
        var unknown = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        unknown.addAll(settings.fields().keySet());
        Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull).map(GraphQLObjectType::getFieldDefinitions).flatMap(fields -> fields.stream())
                .map(GraphQLFieldDefinition::getName).forEach(unknown::remove);
        return unknown;
    }
}
