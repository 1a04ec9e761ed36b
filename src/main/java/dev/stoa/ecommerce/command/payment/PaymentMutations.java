package dev.stoa.ecommerce.command.payment;

import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.graphql.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class PaymentMutations {

    private final Mutations mutations;

    PaymentMutations(Mutations mutations) {
        this.mutations = mutations;
    }

    @MutationMapping
    Object capturePayment(@Argument CapturePaymentInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(), options, CapturePaymentSuccess::new);
    }

    @MutationMapping
    Object voidPayment(@Argument VoidPayment input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, VoidPaymentSuccess::new);
    }

    @MutationMapping
    Object refundPayment(@Argument RefundPaymentInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(), options, RefundPaymentSuccess::new);
    }
}
