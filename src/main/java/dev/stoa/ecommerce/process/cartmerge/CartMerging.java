package dev.stoa.ecommerce.process.cartmerge;

import dev.stoa.ecommerce.command.cart.MergeCart;
import dev.stoa.ecommerce.command.events.CartClaimed;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.process.Reaction;
import dev.stoa.kernel.processor.EventHandler;
import java.time.Duration;
import java.util.UUID;

/**
 * Merges a claimed cart a moment later. Where whoever claimed it has done so, which is the rule, the customer's cart
 * has it already, and nothing happens.
 */
@Process(id = "ecommerce_process.cartmerge")
class CartMerging implements ProcessManager<CartMergeState> {

    static final Duration MOMENT = Duration.ofSeconds(5);

    @EventHandler
    UUID on(Recorded<CartClaimed> claimed) {
        return claimed.streamId();
    }

    @Override
    public Class<CartMergeState> stateType() {
        return CartMergeState.class;
    }

    @Override
    public CartMergeState initial() {
        return CartMergeState.NEW;
    }

    @Override
    public Reaction<CartMergeState> react(CartMergeState state, Input input) {
        return switch (input) {
            case Input.Happened(var recorded) when recorded.event() instanceof CartClaimed it ->
                Reaction.of(new CartMergeState(it.customerId(), it.contents()))
                        .remindAt(recorded.streamId().toString(), recorded.recordedAt().plus(MOMENT));
            case Input.Happened _ -> Reaction.of(state);
            case Input.TimerFired(var cart, var _) -> state.customerId() == null
                    ? Reaction.of(state)
                    : Reaction.of(state).send(MergeCart.into(state.customerId(), new CartId(UUID.fromString(cart)),
                            state.contents()));
            case Input.Answered _ -> Reaction.of(CartMergeState.NEW).finish();
        };
    }
}
