package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.Secrets;
import org.jspecify.annotations.Nullable;

record CancelOrderInput(OrderId orderId, @Nullable String guestSecret, @Nullable String reason) {

    CancelOrder command(Secrets secrets) {
        return new CancelOrder(orderId, reason, secrets.opens(guestSecret, OrderId.PREFIX, orderId.value()));
    }
}
