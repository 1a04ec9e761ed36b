package dev.stoa.identity.account;

import dev.stoa.identity.outside.OutsideProvider;
import dev.stoa.kernel.command.CommandOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class AccountMutations {

    private final Registering registering;
    private final OutsideProvider outside;

    AccountMutations(Registering registering, OutsideProvider outside) {
        this.registering = registering;
        this.outside = outside;
    }

    @MutationMapping
    Object register(@Argument RegisterInput input, @Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> registering.register(input, options));
    }
}
