package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.consistency.ReadsFrom;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** Shows what belongs to an order. */
@Controller
@ReadsFrom(OrderHistoryProjection.ID)
class OrderDetailsController {

    private final OrderDetails details;

    OrderDetailsController(OrderDetails details) {
        this.details = details;
    }

    @BatchMapping
    Map<Order, List<OrderLine>> lines(List<Order> orders) {
        return details.lines(orders);
    }

    @BatchMapping(typeName = "OrderPieces")
    Map<OrderPieces, OrderLine> line(List<OrderPieces> pieces) {
        return details.linesOf(pieces);
    }

    @BatchMapping
    Map<Order, List<Shipment>> shipments(List<Order> orders) {
        return details.shipments(orders);
    }

    @BatchMapping
    Map<Order, List<OrderReturn>> returns(List<Order> orders) {
        return details.returns(orders);
    }

    @BatchMapping
    Map<Order, List<OrderAnnotation>> annotations(List<Order> orders, @ContextValue Actor actor) {
        return details.annotations(orders, OrderViewer.of(actor));
    }

    @BatchMapping
    Map<Order, List<OrderEntry>> timeline(List<Order> orders, @ContextValue Actor actor) {
        return details.timelines(orders, OrderViewer.of(actor));
    }
}
