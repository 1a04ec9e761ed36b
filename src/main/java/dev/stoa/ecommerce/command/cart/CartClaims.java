package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.LatestStates;
import dev.stoa.ecommerce.command.events.CartEvent;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.graphql.Mutations;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Lets customers take over what they put into a cart before they signed in: the guest's cart comes to its end first, so
 * that nothing is put into it any more, and then into the customer's. Where that was cut off in between, claiming it
 * again goes on.
 */
@Controller
class CartClaims {

    private static final int KEPT = 100;

    private final Mutations mutations;
    private final CartKeys keys;
    private final LatestStates<Cart, CartEvent> carts;

    CartClaims(Mutations mutations, CartKeys keys, EventStore store, CartDecider decider) {
        this.mutations = mutations;
        this.keys = keys;
        this.carts = new LatestStates<>(store, decider, KEPT);
    }

    @MutationMapping
    Object claimCart(@Argument ClaimCartInput input, @Argument @Nullable CommandOptions options, Actor actor) {
        var customer = CartKeys.account(actor);
        if (customer == null) {
            throw AccessRule.of(Who.SIGNED_IN).refusal(actor);
        }
        var guest = keys.of(input.cartId(), input.guestSecret(), actor);
        boolean dryRun = options != null && options.isDryRun();
        var handedOver = mutations.execute(new HandOverCart(guest.id(), guest.bySecret(), customer),
                new CommandOptions(null, null, dryRun), ClaimCartSuccess::new);
        return handedOver instanceof CommandSuccess
                ? mutations.execute(merge(guest, customer), options, ClaimCartSuccess::new)
                : handedOver;
    }

    private MergeCart merge(CartKey guest, UUID customer) {
        var atItsEnd = carts.of(guest.id().value()).claimed(customer);
        return new MergeCart(CustomerCart.of(customer), customer, guest.id(), atItsEnd);
    }
}
