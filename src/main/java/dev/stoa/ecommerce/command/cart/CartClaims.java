package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.LatestStates;
import dev.stoa.ecommerce.command.events.CartEvent;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CartMerged;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.graphql.Mutations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Lets customers take over what they put into a cart before they signed in: the guest's cart comes to its end first, so
 * that nothing is put into it any more, and then into the customer's. Where that was cut off in between, it goes on by
 * itself, or when the cart is claimed again.
 */
@Controller
class CartClaims {

    private static final int PAGE = 50;
    private static final int KEEP_NO_ADDRESSES = 0;

    private final Mutations mutations;
    private final CartKeys keys;
    private final Checkouts checkouts;
    private final EventStore store;
    private final LatestStates<Cart, CartEvent> carts;

    CartClaims(Mutations mutations, CartKeys keys, Checkouts checkouts, EventStore store, CartDecider decider) {
        this.mutations = mutations;
        this.keys = keys;
        this.checkouts = checkouts;
        this.store = store;
        this.carts = new LatestStates<>(store, decider, KEEP_NO_ADDRESSES);
    }

    private record HandedOver(Receipt receipt) implements CommandSuccess {}

    @MutationMapping
    Object claimCart(@Argument ClaimCartInput input, @Argument @Nullable CommandOptions options, Actor actor) {
        var customer = CartKeys.account(actor);
        if (customer == null) {
            throw AccessRule.of(Who.SIGNED_IN).refusal(actor);
        }
        var guest = keys.of(input.cartId(), input.guestSecret(), actor);
        boolean dryRun = options != null && options.isDryRun();
        var handedOver = mutations.execute(new HandOverCart(guest.id(), guest.bySecret(), customer),
                new CommandOptions(null, null, dryRun), HandedOver::new);
        if (handedOver instanceof CheckoutUnderWay refused) {
            return checkouts.named(refused, carts.of(guest.id().value()).ordered());
        }
        if (!(handedOver instanceof CommandSuccess)) {
            return handedOver;
        }
        return mutations.execute(MergeCart.into(customer, guest.id(), carts.of(guest.id().value()).contents()), options,
                receipt -> new ClaimCartSuccess(receipt, leftOut(receipt, guest.id())));
    }

    /** What found no place, from the log: it may have been merged a while ago. */
    private @Nullable List<LeftOutLine> leftOut(Receipt receipt, CartId guest) {
        if (receipt.dryRun()) {
            return null;
        }
        for (int end = receipt.version(); end > 0; end -= PAGE) {
            int before = Math.max(0, end - PAGE);
            for (var recorded : store.read(receipt.streamId(), before, end - before)) {
                if (recorded.event() instanceof CartMerged merged && merged.guestCartId().equals(guest.value())) {
                    return merged.leftOut().stream().map(LeftOutLine::of).toList();
                }
            }
        }
        return List.of();
    }
}
