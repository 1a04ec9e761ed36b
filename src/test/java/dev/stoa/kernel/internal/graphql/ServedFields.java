package dev.stoa.kernel.internal.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Notes which fields are served by which fetchers. */
@TestComponent
@Order(Ordered.LOWEST_PRECEDENCE)
@SuppressWarnings("rawtypes")
class ServedFields implements RuntimeWiringConfigurer {

    private Map<String, Map<String, DataFetcher>> fetchers = Map.of();

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        fetchers = wiring.build().getDataFetchers();
    }

    Map<String, Map<String, DataFetcher>> fetchers() {
        return fetchers;
    }
}
