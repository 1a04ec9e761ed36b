package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.LatestStates;
import dev.stoa.ecommerce.command.events.CartEvent;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.eventstore.EventStore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what is in carts to those who may order them, from the log as it is committed now. */
@Component
public class OrderableCarts {

    /** None: addresses are not to stay in memory. */
    private static final int KEPT = 0;

    private final CartKeys keys;
    private final LatestStates<Cart, CartEvent> carts;

    OrderableCarts(CartKeys keys, EventStore store, CartDecider decider) {
        this.keys = keys;
        this.carts = new LatestStates<>(store, decider, KEPT);
    }

    /**
     * The cart that an account has.
     *
     * @throws IllegalArgumentException
     *             when the actor is no account
     */
    public static CartId own(Actor actor) {
        var account = CartKeys.account(actor);
        if (account == null) {
            throw new IllegalArgumentException("%s has no cart of its own".formatted(actor));
        }
        return CustomerCart.of(account);
    }

    /**
     * The cart, where it is opened by its secret or is the actor's own, which is there from the beginning, with nothing
     * in it; empty where there is none, for whoever asks.
     *
     * @param id
     *            null for the account's own
     * @param argument
     *            that has the id
     */
    public Optional<OrderableCart> of(@Nullable CartId id, String argument, @Nullable String guestSecret,
            Actor actor) {
        var key = keys.of(id, argument, guestSecret, actor);
        var latest = carts.versioned(key.id().value());
        var cart = latest.state();
        boolean opens = key.customerId() != null
                || key.bySecret() && cart.opened() && cart.customerId() == null;
        return opens && cart.claimedBy() == null
                ? Optional.of(
                        new OrderableCart(key.id(), latest.version(), cart.ordered(), cart.customerId(), cart.lines(),
                                cart.voucherId(), cart.shippingMethodId(), cart.shipping(), cart.billing()))
                : Optional.empty();
    }
}
