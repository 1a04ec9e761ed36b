package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.consistency.ConsistencyToken;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.internal.consistency.RequestReads;
import graphql.GraphQLContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.execution.ContextPropagationHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Runs what blocks on virtual threads of its own: first the wait for what the request wants to see, then, in fair turn,
 * the reading itself.
 */
@Component
class Fetches {

    private final FetchTurns turns;

    Fetches(FetchTurns turns) {
        this.turns = turns;
    }

    /** Runs a command or anything else that reads no read table. */
    CompletableFuture<Object> run(GraphQLContext context, Callable<Object> work) {
        return onThread(context, work);
    }

    /** Runs a reader of the processors' tables, on behalf of the things it belongs to. */
    CompletableFuture<Object> read(GraphQLContext context, List<String> processorIds, Collection<?> sources,
            Callable<Object> reader) {
        return onThread(context, () -> {
            await(context, processorIds, sources);
            return turns.of(context).call(reader);
        });
    }

    /** Waits as a reader does, and then lets something begin that does not block. */
    CompletableFuture<Object> begin(GraphQLContext context, List<String> processorIds, Collection<?> sources,
            Callable<Object> start) {
        return onThread(context, () -> {
            await(context, processorIds, sources);
            return start.call();
        });
    }

    private static void await(GraphQLContext context, List<String> processorIds, Collection<?> sources) {
        RequestReads reads = context.get(RequestReads.class);
        if (reads != null && !processorIds.isEmpty()) {
            reads.before(processorIds, written(sources));
        }
    }

    private static List<EventAddress> written(Collection<?> sources) {
        return sources.stream().filter(CommandSuccess.class::isInstance)
                .map(source -> ((CommandSuccess) source).receipt().token()).filter(Objects::nonNull)
                .flatMap(token -> ConsistencyToken.parse(token).addresses().stream()).toList();
    }

    private static CompletableFuture<Object> onThread(GraphQLContext context, Callable<Object> work) {
        var future = new CompletableFuture<Object>();
        var actor = Caller.actor(context);
        var inContext = ContextPropagationHelper.captureFrom(context).wrap(work);
        Thread.ofVirtual().name("graphql-fetch").start(() -> {
            try {
                future.complete(CurrentOrigin.on(actor, inContext));
            } catch (Throwable e) {
                future.completeExceptionally(e);
            }
        });
        return future.thenCompose(Fetches::unwrapped);
    }

    @SuppressWarnings("unchecked")
    private static CompletableFuture<Object> unwrapped(Object result) {
        return switch (result) {
            case null -> CompletableFuture.completedFuture(null);
            case Mono<?> mono -> (CompletableFuture<Object>) mono.toFuture();
            case CompletableFuture<?> future -> (CompletableFuture<Object>) future;
            default -> CompletableFuture.completedFuture(result);
        };
    }
}
