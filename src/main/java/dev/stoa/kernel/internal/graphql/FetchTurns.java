package dev.stoa.kernel.internal.graphql;

import graphql.GraphQLContext;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Takes turns at the database: first come, first served, so many at once in the node and so many of them of one
 * request. However many ask, the connection pool is enough. Whoever waits longer than the request has time is told.
 */
@Component
class FetchTurns {

    private final Semaphore node;
    private final GraphQlLimits limits;

    FetchTurns(GraphQlLimits limits) {
        this.node = new Semaphore(limits.concurrentFetches(), true);
        this.limits = limits;
    }

    /** A message of a subscription has the time of a whole request. */
    Turn of(GraphQLContext context) {
        Semaphore request = context.computeIfAbsent(FetchTurns.class,
                key -> new Semaphore(limits.concurrentFetchesPerRequest(), true));
        RequestDeadline deadline = context.get(RequestDeadline.class);
        return new Turn(request, node, deadline == null ? RequestDeadline.in(limits.deadline()) : deadline);
    }

    /** A turn outside of any request. */
    Turn ofNode() {
        return new Turn(new Semaphore(1), node, RequestDeadline.in(limits.deadline()));
    }

    record Turn(Semaphore request, Semaphore node, RequestDeadline deadline) {

        <T> T call(Callable<T> work) throws Exception {
            deadline.acquire(request);
            try {
                deadline.acquire(node);
                try {
                    return ScopedValue.where(RequestDeadline.CURRENT, deadline).call(work::call);
                } finally {
                    node.release();
                }
            } finally {
                request.release();
            }
        }
    }
}
