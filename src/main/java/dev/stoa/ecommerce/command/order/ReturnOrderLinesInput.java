package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.kernel.graphql.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ReturnOrderLinesInput(OrderId orderId, List<OrderedPieces> lines, ReturnDisposition disposition, boolean refund,
        @Nullable String reason) {

    ReturnOrderLines command() {
        return new ReturnOrderLines(orderId, Ids.next(), lines, disposition, refund, reason);
    }
}
