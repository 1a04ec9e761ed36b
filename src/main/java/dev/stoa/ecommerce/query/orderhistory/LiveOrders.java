package dev.stoa.ecommerce.query.orderhistory;

import static java.util.stream.Collectors.toMap;

import dev.stoa.kernel.graphql.LiveQuery;
import dev.stoa.kernel.graphql.LiveQuery.Message;
import dev.stoa.kernel.graphql.LiveQuery.State;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Follows orders as their rows change. */
@Component
class LiveOrders {

    private static final Duration FIRST_READ = Duration.ofSeconds(1);

    private final Orders orders;
    private final LiveQuery live;

    LiveOrders(Orders orders, LiveQuery live) {
        this.orders = orders;
        this.live = live;
    }

    Flux<OrderChange> changes(UUID id, OrderViewer viewer, @Nullable String after) {
        return follow(id, viewer, after).map(message -> new OrderChange(message.view(), message.token()));
    }

    Flux<OrdersChange> changes(OrderViewer viewer) {
        return live.<Order>followEach(OrderHistoryProjection.ID, ids -> orders.byIds(ids, viewer).stream()
                .collect(toMap(Order::order, order -> new State<>(order, order.version())))).map(OrdersChange::of);
    }

    /** The order once its checkout is over, or as it stands when the time is up. */
    Mono<OrderSettlement> settled(UUID id, Duration atMost) {
        return Mono.defer(() -> {
            long deadline = System.nanoTime() + atMost.toNanos();
            return follow(id, OrderViewer.ofOrder(id), null).map(Message::view)
                    .takeUntil(order -> order.status().settled())
                    .timeout(Mono.delay(atMost.plus(FIRST_READ)), _ -> Mono.delay(until(deadline)), Mono.empty())
                    .map(OrderSettlement::new).last(new OrderSettlement(null));
        });
    }

    private Flux<Message<Order>> follow(UUID id, OrderViewer viewer, @Nullable String after) {
        return live.follow(OrderHistoryProjection.ID, id, after,
                () -> orders.byId(id, viewer).map(order -> new State<>(order, order.version())).orElse(null));
    }

    private static Duration until(long deadline) {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }
}
