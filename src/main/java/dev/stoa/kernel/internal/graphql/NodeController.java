package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.graphql.BadArgument;
import dev.stoa.kernel.graphql.GlobalId;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

    private static final int MAX_IDS = 100;

    private final NodeLoaders loaders;

    NodeController(NodeLoaders loaders) {
        this.loaders = loaders;
    }

    @QueryMapping
    CompletableFuture<@Nullable Object> node(@Argument String id, DataFetchingEnvironment environment) {
        return load(parsed(id, "id"), environment);
    }

    @QueryMapping
    CompletableFuture<List<@Nullable Object>> nodes(@Argument List<String> ids, DataFetchingEnvironment environment) {
        if (ids.size() > MAX_IDS) {
            throw new BadArgument("ids", "At most %d ids, not %d".formatted(MAX_IDS, ids.size()));
        }
        var parsed = new ArrayList<GlobalId>();
        for (int i = 0; i < ids.size(); i++) {
            parsed.add(parsed(ids.get(i), "ids[" + i + "]"));
        }
        return inOrder(parsed.stream().map(id -> load(id, environment)).toList());
    }

    private static GlobalId parsed(String id, String path) {
        try {
            return GlobalId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new BadArgument(path, Conversions.message(GlobalId.class, e));
        }
    }

    private CompletableFuture<@Nullable Object> load(GlobalId id, DataFetchingEnvironment environment) {
        if (!loaders.knows(id.prefix())) {
            return CompletableFuture.completedFuture(null);
        }
        DataLoader<Object, @Nullable Object> loader = Objects
                .requireNonNull(environment.getDataLoader(NodeLoaders.loader(id.prefix())));
        return loader.load(id.value());
    }

    private static CompletableFuture<List<@Nullable Object>> inOrder(List<CompletableFuture<@Nullable Object>> nodes) {
        return CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new)).thenApply(all -> {
            var loaded = new ArrayList<@Nullable Object>();
            nodes.forEach(node -> loaded.add(node.join()));
            return loaded;
        });
    }
}
