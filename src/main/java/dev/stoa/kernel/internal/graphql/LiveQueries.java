package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.consistency.LiveChanges;
import dev.stoa.kernel.graphql.LiveQuery;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
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
        var known = Told.parse(after);
        return Flux.defer(() -> {
            var told = new Told(known);
            return changes.ofStream(processorId, streamId).concatMap(_ -> load(loader), 0)
                    .filter(state -> told.isNews(streamId, state)).map(state -> Told.message(streamId, state));
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
        return changes.ofProcessor(processorId).concatMap(_ -> load(loader), 0);
    }

    @Override
    public <T> Flux<News<T>> followEach(String processorId, Function<Set<UUID>, Map<UUID, State<T>>> loader) {
        return changes.eachOfProcessor(processorId).concatMap(changed -> changed.streams().isEmpty()
                ? Mono.just(List.of(News.<T>read()))
                : this.<List<News<T>>>load(() -> news(loader.apply(changed.streams()))), 0)
                .concatMapIterable(news -> news, 1);
    }

    private static <T> List<News<T>> news(Map<UUID, State<T>> states) {
        return states.entrySet().stream().map(it -> new News<>(Told.message(it.getKey(), it.getValue()))).toList();
    }

    private <T> Mono<T> load(Supplier<@Nullable T> loader) {
        return Mono.fromCallable(() -> turns.ofNode().call(loader::get)).subscribeOn(scheduler);
    }
}
