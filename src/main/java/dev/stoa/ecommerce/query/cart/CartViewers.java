package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which cart a guest's secret opens. */
@Component
class CartViewers {

    private final Secrets secrets;

    CartViewers(Secrets secrets) {
        this.secrets = secrets;
    }

    CartViewer of(Actor actor, CartId id, @Nullable String guestSecret) {
        var viewer = CartViewer.of(actor);
        return secrets.opens(guestSecret, CartId.PREFIX, id.value()) ? viewer.opening(id.value()) : viewer;
    }
}
