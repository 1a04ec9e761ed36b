package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.consistency.ReadsFrom;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
@ReadsFrom(OrderHistoryProjection.ID)
class OrderSubscription {

    private final LiveOrders live;
    private final OrderViewers viewers;

    OrderSubscription(LiveOrders live, OrderViewers viewers) {
        this.live = live;
        this.viewers = viewers;
    }

    @SubscriptionMapping
    Flux<OrderChange> orderChanged(@Argument OrderId id, @Argument @Nullable String guestSecret,
            @Argument @Nullable String after, Actor actor) {
        return live.changes(id.value(), viewers.of(actor, id, guestSecret), after);
    }

    @SubscriptionMapping
    Flux<OrdersChange> ordersChanged(Actor actor) {
        return live.changes(OrderViewer.of(actor));
    }
}
