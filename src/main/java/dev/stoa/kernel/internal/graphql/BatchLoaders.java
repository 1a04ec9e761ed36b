package dev.stoa.kernel.internal.graphql;

import graphql.GraphQLContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Batch loaders that wait and take turns before they read, as the fetchers of single fields do. */
class BatchLoaders implements BatchLoaderRegistry {

    private final BatchLoaderRegistry delegate = new DefaultBatchLoaderRegistry();
    private final FieldReads reads;
    private final Fetches fetches;

    BatchLoaders(FieldReads reads, Fetches fetches) {
        this.reads = reads;
        this.fetches = fetches;
    }

    @Override
    public <K, V> RegistrationSpec<K, V> forTypePair(Class<K> keyType, Class<V> valueType) {
        return new Waiting<>(valueType.getName(), delegate.forTypePair(keyType, valueType));
    }

    @Override
    public <K, V> RegistrationSpec<K, V> forName(String name) {
        return new Waiting<>(name, delegate.forName(name));
    }

    @Override
    public boolean hasRegistrations() {
        return delegate.hasRegistrations();
    }

    @Override
    public void registerDataLoaders(DataLoaderRegistry registry, GraphQLContext context) {
        delegate.registerDataLoaders(registry, context);
    }

    private Mono<Object> read(String name, Collection<?> keys, BatchLoaderEnvironment environment,
            Callable<Object> load) {
        GraphQLContext context = Objects.requireNonNull(environment.getContext());
        return Mono.fromFuture(fetches.read(context, reads.of(name), keys, load));
    }

    private final class Waiting<K, V> implements RegistrationSpec<K, V> {

        private final String name;
        private final RegistrationSpec<K, V> spec;

        Waiting(String name, RegistrationSpec<K, V> spec) {
            this.name = name;
            this.spec = spec;
        }

        @Override
        public RegistrationSpec<K, V> withName(String other) {
            return new Waiting<>(other, spec.withName(other));
        }

        @Override
        public RegistrationSpec<K, V> withOptions(Consumer<DataLoaderOptions.Builder> options) {
            return new Waiting<>(name, spec.withOptions(options));
        }

        @Override
        public RegistrationSpec<K, V> withOptions(DataLoaderOptions options) {
            return new Waiting<>(name, spec.withOptions(options));
        }

        @Override
        @SuppressWarnings("unchecked")
        public void registerBatchLoader(BiFunction<List<K>, BatchLoaderEnvironment, Flux<V>> loader) {
            spec.registerBatchLoader((keys, environment) -> read(name, keys, environment,
                    () -> loader.apply(keys, environment).collectList())
                    .flatMapIterable(values -> (List<V>) values));
        }

        @Override
        @SuppressWarnings("unchecked")
        public void registerMappedBatchLoader(BiFunction<Set<K>, BatchLoaderEnvironment, Mono<Map<K, V>>> loader) {
            spec.registerMappedBatchLoader((keys, environment) -> read(name, keys, environment,
                    () -> loader.apply(keys, environment)).map(values -> (Map<K, V>) values));
        }
    }
}
