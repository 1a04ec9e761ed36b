package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Secrets;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.graphql.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class OrderMutations {

    private final Mutations mutations;
    private final OrderWishes wishes;
    private final Refusals refusals;
    private final Secrets secrets;

    OrderMutations(Mutations mutations, OrderWishes wishes, Refusals refusals, Secrets secrets) {
        this.refusals = refusals;
        this.mutations = mutations;
        this.wishes = wishes;
        this.secrets = secrets;
    }

    @MutationMapping
    Object placeOrder(@Argument PlaceOrderInput input, @Argument @Nullable CommandOptions options,
            Actor actor) {
        var command = wishes.command(input, actor);
        try {
            return refusals.told(mutations.execute(command, options,
                    receipt -> new PlaceOrderSuccess(receipt, secret(receipt, actor))), command);
        } catch (TargetNotFound e) {
            throw input.missing(e);
        }
    }

    private @Nullable String secret(Receipt receipt, Actor actor) {
        return receipt.dryRun() || actor instanceof Actor.Account
                ? null
                : secrets.of(OrderId.PREFIX, receipt.streamId());
    }

    @MutationMapping
    Object cancelOrder(@Argument CancelOrderInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(secrets), options, CancelOrderSuccess::new);
    }

    @MutationMapping
    Object cancelOrderLines(@Argument CancelOrderLinesInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(secrets), options, CancelOrderLinesSuccess::new);
    }

    @MutationMapping
    Object shipOrder(@Argument ShipOrderInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(), options, ShipOrderSuccess::new);
    }

    @MutationMapping
    Object trackShipment(@Argument TrackShipment input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, TrackShipmentSuccess::new);
    }

    @MutationMapping
    Object confirmDelivery(@Argument ConfirmDelivery input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, ConfirmDeliverySuccess::new);
    }

    @MutationMapping
    Object returnOrderLines(@Argument ReturnOrderLinesInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(), options, ReturnOrderLinesSuccess::new);
    }

    @MutationMapping
    Object annotateOrder(@Argument AnnotateOrder input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, AnnotateOrderSuccess::new);
    }
}
