package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.product.Offers;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.graphql.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class OrderMutations {

    private final Mutations mutations;
    private final Offers offers;

    OrderMutations(Mutations mutations, Offers offers) {
        this.mutations = mutations;
        this.offers = offers;
    }

    @MutationMapping
    Object placeOrder(@Argument PlaceOrderInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(offers), options, PlaceOrderSuccess::new);
    }

    @MutationMapping
    Object cancelOrder(@Argument CancelOrder input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, CancelOrderSuccess::new);
    }
}
