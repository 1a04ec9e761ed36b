package dev.stoa.ecommerce.command.promotion;

import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.graphql.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class VoucherMutations {

    private final Mutations mutations;

    VoucherMutations(Mutations mutations) {
        this.mutations = mutations;
    }

    @MutationMapping
    Object createVoucher(@Argument CreateVoucherInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(), options, CreateVoucherSuccess::new);
    }

    @MutationMapping
    Object changeVoucher(@Argument ChangeVoucher input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, ChangeVoucherSuccess::new);
    }

    @MutationMapping
    Object deactivateVoucher(@Argument DeactivateVoucher input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, DeactivateVoucherSuccess::new);
    }
}
