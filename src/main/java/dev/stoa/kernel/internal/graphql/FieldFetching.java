package dev.stoa.kernel.internal.graphql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/** How often a field's fetcher runs, by the name of the field ({@code Query.order}). */
@Component
class FieldFetching {

    enum How {
        /** Not at all: the value is there. */
        NOT,
        /** Once for all parents. */
        BATCHED,
        /** Once for each parent. */
        SINGLY
    }

    private final Map<String, How> fields = new ConcurrentHashMap<>();

    void put(String field, SelfDescribingDataFetcher<?> fetcher) {
        var method = fetcher.asMethod();
        boolean batched = fetcher.usesDataLoader()
                || method != null && method.isAnnotationPresent(BatchMapping.class);
        put(field, batched ? How.BATCHED : How.SINGLY);
    }

    void put(String field, How how) {
        fields.put(field, how);
    }

    How of(String field) {
        return fields.getOrDefault(field, How.NOT);
    }
}
