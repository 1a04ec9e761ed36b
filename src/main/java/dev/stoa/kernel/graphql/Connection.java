package dev.stoa.kernel.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A page of a list, in the shape of the Relay specification, with {@code nodes} beside {@code edges}. */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public record Edge<T>(T node, String cursor) {}

    public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
            @Nullable String endCursor) {}
}
