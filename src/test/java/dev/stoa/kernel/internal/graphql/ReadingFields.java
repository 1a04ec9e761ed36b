package dev.stoa.kernel.internal.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** Finds fields that read without saying from which processors' tables. */
final class ReadingFields {

    /** These ask their sources, each of which says where it reads. */
    private static final Set<String> BY_SOURCE = Set.of("Query.node", "Query.nodes");

    /** These show what is committed; there is nothing to wait for. */
    private static final Set<String> COMMITTED = Set.of("Query.mySignIns");

    private ReadingFields() {}

    /** Fields of queries, subscriptions and success views, and all that are loaded in batches. */
    @SuppressWarnings("rawtypes")
    static TreeSet<String> withoutProcessors(GraphQLSchema schema, Map<String, Map<String, DataFetcher>> fetchers,
            FieldReads reads) {
        var found = new TreeSet<String>();
        fetchers.forEach((type, fields) -> fields.forEach((field, fetcher) -> {
            var name = type + "." + field;
            boolean exists = schema.getType(type) instanceof GraphQLObjectType object && object.getField(field) != null;
            if (exists && isReading(schema.getObjectType(type), fetcher) && reads.of(name).isEmpty()
                    && !BY_SOURCE.contains(name) && !COMMITTED.contains(name)) {
                found.add(name);
            }
        }));
        return found;
    }

    private static boolean isReading(GraphQLObjectType type, DataFetcher<?> fetcher) {
        var views = List.of("Query", "Subscription").contains(type.getName())
                || type.getInterfaces().stream().anyMatch(it -> it.getName().equals("CommandSuccess"));
        return views || isBatch(fetcher);
    }

    private static boolean isBatch(DataFetcher<?> fetcher) {
        var method = fetcher instanceof SelfDescribingDataFetcher<?> described ? described.asMethod() : null;
        return method != null && method.isAnnotationPresent(BatchMapping.class);
    }
}
