package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.consistency.ReadsFrom;
import java.time.Duration;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Shows the order in the answers of the mutations that change one. */
@Controller
@ReadsFrom(OrderHistoryProjection.ID)
class OrderSuccessViews {

    private static final String FIELD = "order";

    private final Orders orders;
    private final LiveOrders live;

    OrderSuccessViews(Orders orders, LiveOrders live) {
        this.orders = orders;
        this.live = live;
    }

    @SchemaMapping(typeName = "PlaceOrderSuccess", field = FIELD)
    Optional<Order> placed(CommandSuccess success) {
        return order(success);
    }

    @SchemaMapping(typeName = "CancelOrderSuccess", field = FIELD)
    Optional<Order> cancelled(CommandSuccess success) {
        return order(success);
    }

    @SchemaMapping(typeName = "CancelOrderLinesSuccess", field = FIELD)
    Optional<Order> linesCancelled(CommandSuccess success) {
        return order(success);
    }

    @SchemaMapping(typeName = "ShipOrderSuccess", field = FIELD)
    Optional<Order> shipped(CommandSuccess success) {
        return order(success);
    }

    @SchemaMapping(typeName = "TrackShipmentSuccess", field = FIELD)
    Optional<Order> tracked(CommandSuccess success) {
        return order(success);
    }

    @SchemaMapping(typeName = "ConfirmDeliverySuccess", field = FIELD)
    Optional<Order> delivered(CommandSuccess success) {
        return order(success);
    }

    @SchemaMapping(typeName = "ReturnOrderLinesSuccess", field = FIELD)
    Optional<Order> returned(CommandSuccess success) {
        return order(success);
    }

    @SchemaMapping(typeName = "AnnotateOrderSuccess", field = FIELD)
    Optional<Order> annotated(CommandSuccess success) {
        return order(success);
    }

    private Optional<Order> order(CommandSuccess success) {
        var id = success.receipt().streamId();
        return orders.byId(id, OrderViewer.ofOrder(id));
    }

    @SchemaMapping(typeName = "PlaceOrderSuccess", field = "settled")
    Mono<OrderSettlement> settled(CommandSuccess success, @Argument int timeoutMillis) {
        return success.receipt().dryRun()
                ? Mono.empty()
                : live.settled(success.receipt().streamId(), Duration.ofMillis(timeoutMillis));
    }
}
