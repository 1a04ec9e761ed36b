package dev.stoa.kernel.internal.graphql;

import graphql.execution.SubscriptionExecutionStrategy;
import java.util.Map;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
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

    <T> Flux<T> untilStop(Flux<T> messages) {
        return messages.takeUntilOther(stop.asMono().publishOn(Schedulers.boundedElastic()));
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
