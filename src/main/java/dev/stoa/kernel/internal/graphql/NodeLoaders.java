package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.NodeSource;
import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dataloader.BatchLoaderEnvironment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One batch loader for each source of nodes, so that the nodes of one kind are loaded together. */
@Component
class NodeLoaders {

    private final Map<String, NodeSource> sources = new HashMap<>();

    NodeLoaders(ObjectProvider<NodeSource> sources, BatchLoaderRegistry loaders, FieldReads reads) {
        sources.forEach(source -> register(source, loaders, reads));
    }

    /** The name of the loader of things with this prefix; one that is not {@linkplain #knows known} has none. */
    static String loader(String prefix) {
        return "Node." + prefix;
    }

    boolean knows(String prefix) {
        return sources.containsKey(prefix);
    }

    private static Actor viewer(BatchLoaderEnvironment environment) {
        GraphQLContext context = Objects.requireNonNull(environment.getContext());
        return Caller.actor(context);
    }

    private void register(NodeSource source, BatchLoaderRegistry loaders, FieldReads reads) {
        var other = sources.put(source.prefix(), source);
        if (other != null) {
            throw new IllegalStateException("Two sources of nodes for the prefix \"%s\": %s and %s"
                    .formatted(source.prefix(), other.getClass().getName(), source.getClass().getName()));
        }
        var name = loader(source.prefix());
        reads.put(name, source.readsFrom());
        loaders.<UUID, Object>forName(name).registerMappedBatchLoader(
                (ids, environment) -> Mono.just(Map.<UUID, Object>copyOf(source.load(ids, viewer(environment)))));
    }
}
