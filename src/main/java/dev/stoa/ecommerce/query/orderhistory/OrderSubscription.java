package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.OrderId;
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

    OrderSubscription(LiveOrders live) {
        this.live = live;
    }

    @SubscriptionMapping
    Flux<OrderChange> orderChanged(@Argument OrderId id, @Argument @Nullable String after) {
        return live.changes(id.value(), after);
    }
}
