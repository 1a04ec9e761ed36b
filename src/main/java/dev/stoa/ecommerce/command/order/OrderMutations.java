package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.product.Offers;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Secrets;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.graphql.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class OrderMutations {

    private final Mutations mutations;
    private final Offers offers;
    private final Secrets secrets;

    OrderMutations(Mutations mutations, Offers offers, Secrets secrets) {
        this.mutations = mutations;
        this.offers = offers;
        this.secrets = secrets;
    }

    @MutationMapping
    Object placeOrder(@Argument PlaceOrderInput input, @Argument @Nullable CommandOptions options,
            Actor actor) {
        return mutations.execute(input.command(actor, offers), options,
                receipt -> new PlaceOrderSuccess(receipt, secret(receipt, actor)));
    }

    @MutationMapping
    Object cancelOrder(@Argument CancelOrderInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(secrets), options, CancelOrderSuccess::new);
    }

    private @Nullable String secret(Receipt receipt, Actor actor) {
        return receipt.dryRun() || actor instanceof Actor.Account
                ? null
                : secrets.of(OrderId.PREFIX, receipt.streamId());
    }
}
