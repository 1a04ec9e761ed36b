package dev.stoa.kernel.internal.graphql;

import graphql.GraphQLContext;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Takes turns at the database: first come, first served, so many at once in the node and so many of them of one
 * request. However many ask, the connection pool is enough.
 */
@Component
class FetchTurns {

    private final Semaphore node;
    private final int perRequest;

    FetchTurns(GraphQlLimits limits) {
        this.node = new Semaphore(limits.concurrentFetches(), true);
        this.perRequest = limits.concurrentFetchesPerRequest();
    }

    Turn of(GraphQLContext context) {
        Semaphore request = context.computeIfAbsent(FetchTurns.class, key -> new Semaphore(perRequest, true));
        return new Turn(request, node);
    }

    /** A turn outside of any request. */
    Turn ofNode() {
        return new Turn(new Semaphore(1), node);
    }

    record Turn(Semaphore request, Semaphore node) {

        <T> T call(Callable<T> work) throws Exception {
            request.acquire();
            try {
                node.acquire();
                try {
                    return work.call();
                } finally {
                    node.release();
                }
            } finally {
                request.release();
            }
        }
    }
}
