package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.graphql.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ShipOrderInput(OrderId orderId, List<OrderedPieces> lines, @Nullable WishedTracking tracking) {

    ShipOrder command() {
        return new ShipOrder(orderId, Ids.next(), lines, tracking);
    }
}
