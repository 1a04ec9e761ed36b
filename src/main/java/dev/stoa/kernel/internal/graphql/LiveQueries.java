package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.consistency.ConsistencyToken;
import dev.stoa.kernel.consistency.LiveChanges;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.graphql.BadArgument;
import dev.stoa.kernel.graphql.LiveQuery;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Component
class LiveQueries implements LiveQuery {

    private final LiveChanges changes;
    private final FetchTurns turns;
    private final Scheduler scheduler;

    LiveQueries(LiveChanges changes, FetchTurns turns) {
        this.changes = changes;
        this.turns = turns;
        Executor threads = task -> Thread.ofVirtual().name("live-query").start(task);
        this.scheduler = Schedulers.fromExecutor(threads);
    }

    @Override
    public <T> Flux<Message<T>> follow(String processorId, UUID streamId, @Nullable String after,
            Supplier<@Nullable State<T>> loader) {
        int known = version(after, streamId);
        return Flux.defer(() -> {
            var told = new AtomicInteger(known);
            return changes.ofStream(processorId, streamId)
                    .filter(change -> change.version() == 0 || change.version() > told.get())
                    .concatMap(change -> load(loader), 0).filter(state -> state.version() > told.get())
                    .doOnNext(state -> told.set(state.version())).map(state -> message(streamId, state));
        });
    }

    @Override
    public <T> Mono<T> until(String processorId, UUID streamId, Supplier<@Nullable State<T>> loader,
            Predicate<T> condition, Duration atMost) {
        return follow(processorId, streamId, null, loader).map(Message::view).filter(condition).next()
                .timeout(atMost, Mono.empty());
    }

    @Override
    public <T> Flux<T> followAll(String processorId, Supplier<T> loader) {
        return changes.ofProcessor(processorId)
                .concatMap(_ -> Mono.fromCallable(() -> turns.ofNode().call(loader::get)).subscribeOn(scheduler), 0);
    }

    private <T> Mono<State<T>> load(Supplier<@Nullable State<T>> loader) {
        return Mono.fromCallable(() -> turns.ofNode().call(loader::get)).subscribeOn(scheduler);
    }

    private static <T> Message<T> message(UUID streamId, State<T> state) {
        var change = new EventAddress(streamId, state.version());
        return new Message<>(state.view(), change, ConsistencyToken.of(streamId, state.version()).encode());
    }

    private static int version(@Nullable String after, UUID streamId) {
        if (after == null) {
            return 0;
        }
        try {
            return ConsistencyToken.parse(after).addresses().stream()
                    .filter(address -> address.streamId().equals(streamId)).mapToInt(EventAddress::version).max()
                    .orElse(0);
        } catch (IllegalArgumentException e) {
            throw new BadArgument("after", "Not a consistency token; take one from a receipt or a message");
        }
    }
}
