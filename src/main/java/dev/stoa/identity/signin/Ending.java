package dev.stoa.identity.signin;

import dev.stoa.identity.events.SignInEndReason;
import dev.stoa.identity.events.SignInId;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.graphql.Mutations;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends sign-ins on behalf of those whose they are. */
@Component
class Ending {

    private final SignInRows rows;
    private final SignIns signIns;
    private final Mutations mutations;
    private final Clock clock;

    Ending(SignInRows rows, SignIns signIns, Mutations mutations, Clock clock) {
        this.rows = rows;
        this.signIns = signIns;
        this.mutations = mutations;
        this.clock = clock;
    }

    /** The command is for owners; a sign-in of somebody else is not there. */
    Object end(SignInId signIn, SignInEndReason reason, @Nullable CommandOptions options,
            Function<Receipt, ? extends CommandSuccess> success) {
        var answer = mutations.execute(new EndSignIn(signIn, reason), options, success);
        if (answer instanceof CommandSuccess accepted && !accepted.receipt().dryRun()) {
            rows.end(signIn.value(), clock.instant());
            signIns.forget(signIn.value());
        }
        return answer;
    }
}
