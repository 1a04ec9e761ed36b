package dev.stoa.kernel.graphql;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every mutation does: give a command with the client's options on behalf of the client. */
public interface Mutations {

    /**
     * Executes the command for the actor of the current request.
     *
     * @return what {@code success} makes of the receipt, or the rejection: a member of the mutation's result union
     */
    Object execute(Command command, @Nullable CommandOptions options,
            Function<Receipt, ? extends CommandSuccess> success);
}
