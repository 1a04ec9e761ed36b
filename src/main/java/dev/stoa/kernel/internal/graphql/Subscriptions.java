package dev.stoa.kernel.internal.graphql;

import graphql.execution.SubscriptionExecutionStrategy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Ends every subscription when the node stops, before the web server begins to wait for its requests. */
@Component
class Subscriptions implements SmartLifecycle {

    private volatile Sinks.Empty<Void> stop = Sinks.empty();
    private volatile boolean running;

    /** What the engine is told: the messages of one subscription keep their order, however long each takes. */
    static Map<Object, Object> settings() {
        return Map.of(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true);
    }

    /** Ends the messages when the node stops, and with an error when the credentials behind them expire. */
    <T> Flux<T> untilEnd(Flux<T> messages, @Nullable Instant expiry) {
        var running = messages.takeUntilOther(stop.asMono().publishOn(Schedulers.boundedElastic()));
        return expiry == null ? running : running.takeUntilOther(expired(expiry));
    }

    private static Mono<Void> expired(Instant expiry) {
        return Mono.delay(Duration.between(Instant.now(), expiry)).flatMap(now -> Mono.error(expired()));
    }

    private static SubscriptionPublisherException expired() {
        var error = ApiError.of(ErrorCode.UNAUTHENTICATED, "The credentials have expired; come again with new ones");
        return new SubscriptionPublisherException(List.of(error), null);
    }

    @Override
    public void start() {
        stop = Sinks.empty();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stop.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
