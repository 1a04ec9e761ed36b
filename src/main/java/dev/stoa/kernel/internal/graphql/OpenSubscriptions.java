package dev.stoa.kernel.internal.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Counts the subscriptions that are open, for each connection and each caller. */
@Component
class OpenSubscriptions {

    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final LiveLimits limits;

    OpenSubscriptions(LiveLimits limits) {
        this.limits = limits;
    }

    /** The messages, or an error instead where too many subscriptions are open when somebody subscribes. */
    <T> Flux<T> limited(Flux<T> messages, CountedFor caller, @Nullable String connectionId) {
        return Flux.defer(() -> {
            var connection = connectionId == null ? null : "connection:" + connectionId;
            return enter(connection, caller.name())
                    .map(refusal -> Flux.<T>error(
                            new SubscriptionPublisherException(List.of(refusal), new IllegalStateException(
                                    refusal.message()))))
                    .orElseGet(() -> messages.doFinally(_ -> leave(connection, caller.name())));
        });
    }

    private Optional<ApiError> enter(@Nullable String connection, String caller) {
        if (connection != null && !take(connection, limits.maxSubscriptionsPerConnection())) {
            return refused("subscriptionsPerConnection", limits.maxSubscriptionsPerConnection(), "this connection");
        }
        if (!take(caller, limits.maxSubscriptionsPerUser())) {
            leave(connection);
            return refused("subscriptionsPerUser", limits.maxSubscriptionsPerUser(), "you");
        }
        return Optional.empty();
    }

    private static Optional<ApiError> refused(String limit, int allowed, String whose) {
        return Optional.of(ApiError.exceeded(limit, allowed, allowed + 1L, "With this one %s would have".formatted(
                whose), "subscriptions"));
    }

    private boolean take(String key, int most) {
        var taken = new boolean[1];
        open.compute(key, (_, count) -> {
            int before = count == null ? 0 : count;
            taken[0] = before < most;
            return taken[0] ? Integer.valueOf(before + 1) : count;
        });
        return taken[0];
    }

    private void leave(@Nullable String... keys) {
        for (var key : keys) {
            if (key != null) {
                open.computeIfPresent(key, (_, count) -> count == 1 ? null : count - 1);
            }
        }
    }

    /** Those of connections and those of callers, all together. */
    int size() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }
}
