package dev.stoa.kernel.internal.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.core.convert.ConversionService;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolverComposite;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Spring's annotated controllers, with arguments that tell their path, and with fetchers that wait and take turns
 * before they read.
 */
class Controllers extends AnnotatedControllerConfigurer {

    private final ConversionService conversion;
    private final FieldReads reads;
    private final FieldFetching fetching;
    private final Fetches fetches;

    Controllers(ConversionService conversion, FieldReads reads, FieldFetching fetching, Fetches fetches) {
        this.conversion = conversion;
        this.reads = reads;
        this.fetching = fetching;
        this.fetches = fetches;
        setBlockingMethodPredicate(method -> false);
    }

    @Override
    protected HandlerMethodArgumentResolverComposite initArgumentResolvers() {
        var resolvers = new HandlerMethodArgumentResolverComposite();
        resolvers.addResolver(new FieldArguments(conversion));
        resolvers.addResolver(new ActorArguments());
        super.initArgumentResolvers().getResolvers().forEach(resolvers::addResolver);
        return resolvers;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        var own = RuntimeWiring.newRuntimeWiring();
        super.configure(own);
        own.build().getDataFetchers()
                .forEach((type, fields) -> wiring.type(type, builder -> {
                    fields.forEach((field, fetcher) -> builder.dataFetcher(field, fetcher(type, field, fetcher)));
                    return builder;
                }));
    }

    private DataFetcher<?> fetcher(String type, String field, DataFetcher<?> fetcher) {
        if (!(fetcher instanceof SelfDescribingDataFetcher<?> described)) {
            return fetcher;
        }
        var name = type + "." + field;
        reads.put(name, described.asMethod());
        fetching.put(name, described);
        return new ControllerFetcher(described, type.equals("Subscription"), reads.of(name), fetches);
    }
}
