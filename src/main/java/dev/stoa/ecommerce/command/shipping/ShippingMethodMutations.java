package dev.stoa.ecommerce.command.shipping;

import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.graphql.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ShippingMethodMutations {

    private final Mutations mutations;

    ShippingMethodMutations(Mutations mutations) {
        this.mutations = mutations;
    }

    @MutationMapping
    Object createShippingMethod(@Argument CreateShippingMethodInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(), options, CreateShippingMethodSuccess::new);
    }

    @MutationMapping
    Object changeShippingMethod(@Argument ChangeShippingMethod input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, ChangeShippingMethodSuccess::new);
    }
}
