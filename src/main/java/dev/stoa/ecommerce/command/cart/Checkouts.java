package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.kernel.eventstore.Claims;
import dev.stoa.kernel.eventstore.EventStore;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells which orders of carts are in their checkouts. */
@Component
public class Checkouts {

    private final Claims claims;
    private final EventStore store;

    Checkouts(Claims claims, EventStore store) {
        this.claims = claims;
        this.store = store;
    }

    /**
     * The refusal with its order, where that still has what is in the cart.
     *
     * @param round
     *            how many orders of the cart were confirmed before
     */
    public CheckoutUnderWay named(CheckoutUnderWay refused, int round) {
        return claims.holder(CartRound.claim(refused.cartId().value(), round)).map(holder -> of(refused, holder))
                .orElse(refused);
    }

    private CheckoutUnderWay of(CheckoutUnderWay refused, UUID holder) {
        return store.read(holder, 0, 1).getFirst().event() instanceof OrderPlaced placed
                ? new CheckoutUnderWay(refused.cartId(), new OrderId(holder), placed.reservedUntil())
                : refused;
    }
}
