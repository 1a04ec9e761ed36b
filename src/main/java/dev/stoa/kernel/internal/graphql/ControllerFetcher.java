package dev.stoa.kernel.internal.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ReactiveAdapterRegistry;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** A controller's fetcher that waits and takes its turn before it reads. */
class ControllerFetcher implements SelfDescribingDataFetcher<Object> {

    private final SelfDescribingDataFetcher<?> delegate;
    private final List<String> processorIds;
    private final Fetches fetches;
    private final Manner manner;

    /** How a field comes by its value. */
    private enum Manner {
        /** By a batch loader or a publisher that see to themselves. */
        DIRECT,
        /** By something that begins without blocking. */
        BEGINNING,
        /** By reading tables. */
        READING,
        /** By anything else that blocks, commands above all. */
        BLOCKING
    }

    ControllerFetcher(SelfDescribingDataFetcher<?> delegate, boolean subscription, List<String> processorIds,
            Fetches fetches) {
        this.delegate = delegate;
        this.processorIds = processorIds;
        this.fetches = fetches;
        this.manner = manner(delegate.asMethod(), subscription, !processorIds.isEmpty());
    }

    private static Manner manner(@Nullable Method method, boolean subscription, boolean reads) {
        if (subscription || method == null || method.isAnnotationPresent(BatchMapping.class)) {
            return Manner.DIRECT;
        }
        if (ReactiveAdapterRegistry.getSharedInstance().getAdapter(method.getReturnType()) != null) {
            return reads ? Manner.BEGINNING : Manner.DIRECT;
        }
        return reads ? Manner.READING : Manner.BLOCKING;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        refuseBadArguments(environment);
        var context = environment.getGraphQlContext();
        return switch (manner) {
            case DIRECT -> delegate.get(environment);
            case BEGINNING ->
                fetches.begin(context, processorIds, source(environment), () -> delegate.get(environment));
            case READING -> fetches.read(context, processorIds, source(environment), () -> delegate.get(environment));
            case BLOCKING -> fetches.run(context, () -> delegate.get(environment));
        };
    }

    /** Commands are left to the gateway, which tells their other faults as well. */
    private static void refuseBadArguments(DataFetchingEnvironment environment) {
        if (environment.getParentType() != environment.getGraphQLSchema().getMutationType()) {
            var faults = ArgumentFaults.of(environment.getFieldDefinition(), environment.getArguments());
            if (!faults.isEmpty()) {
                throw new BadArguments(faults);
            }
        }
    }

    private static Collection<?> source(DataFetchingEnvironment environment) {
        Object source = environment.getSource();
        return source == null ? List.of() : List.of(source);
    }

    @Override
    public String getDescription() {
        return delegate.getDescription();
    }

    @Override
    public ResolvableType getReturnType() {
        return delegate.getReturnType();
    }

    @Override
    public Map<String, ResolvableType> getArguments() {
        return delegate.getArguments();
    }

    @Override
    public @Nullable Method asMethod() {
        return delegate.asMethod();
    }

    @Override
    public boolean usesDataLoader() {
        return delegate.usesDataLoader();
    }
}
