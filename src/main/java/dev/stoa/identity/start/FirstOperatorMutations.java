package dev.stoa.identity.start;

import dev.stoa.identity.account.OpenAccounts;
import dev.stoa.identity.outside.OutsideProvider;
import dev.stoa.kernel.command.CommandOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class FirstOperatorMutations {

    private final FirstOperator first;
    private final OpenAccounts open;
    private final OutsideProvider outside;

    FirstOperatorMutations(FirstOperator first, OpenAccounts open, OutsideProvider outside) {
        this.first = first;
        this.open = open;
        this.outside = outside;
    }

    @MutationMapping
    Object claimFirstOperator(@Argument ClaimFirstOperatorInput input, @Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> first.isRight(input.secret())
                ? open.openFirstOperator(input.email(), input.name(), input.password(),
                        Objects.requireNonNullElse(options, CommandOptions.NONE))
                        .orRejection(ClaimFirstOperatorSuccess::new)
                : new WrongSecret());
    }
}
