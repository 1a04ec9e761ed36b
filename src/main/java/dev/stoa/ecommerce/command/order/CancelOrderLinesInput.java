package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.Secrets;
import java.util.List;
import org.jspecify.annotations.Nullable;

record CancelOrderLinesInput(OrderId orderId, @Nullable String guestSecret, List<OrderedPieces> lines,
        @Nullable String reason) {

    CancelOrderLines command(Secrets secrets) {
        return new CancelOrderLines(orderId, lines, reason,
                secrets.opens(guestSecret, OrderId.PREFIX, orderId.value()));
    }
}
