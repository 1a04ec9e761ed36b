package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which order a guest's secret opens. */
@Component
class OrderViewers {

    private final Secrets secrets;

    OrderViewers(Secrets secrets) {
        this.secrets = secrets;
    }

    OrderViewer of(Actor actor, OrderId id, @Nullable String guestSecret) {
        var viewer = OrderViewer.of(actor);
        return secrets.opens(guestSecret, OrderId.PREFIX, id.value()) ? viewer.opening(id.value()) : viewer;
    }
}
