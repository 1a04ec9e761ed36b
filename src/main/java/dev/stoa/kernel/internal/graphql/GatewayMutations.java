package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.InvalidCommand;
import dev.stoa.kernel.command.InvalidCommand.Violation;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.graphql.BadArgument;
import dev.stoa.kernel.graphql.Mutations;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class GatewayMutations implements Mutations {

    private static final int MAX_KEY_LENGTH = 200;
    private static final int RANDOM = 4;
    private static final int TIME_AND_RANDOM = 7;
    private static final String GUESSABLE = "Must be a random UUID (version 4 or 7) where nobody is signed in: "
            + "whoever knows the key can ask for the receipt";

    private final CommandGateway gateway;
    private final CurrentOrigin origin;

    GatewayMutations(CommandGateway gateway, CurrentOrigin origin) {
        this.gateway = gateway;
        this.origin = origin;
    }

    @Override
    public Object execute(Command command, @Nullable CommandOptions options,
            Function<Receipt, ? extends CommandSuccess> success) {
        var from = origin.get();
        try {
            return gateway.execute(command, checked(options, from.actor()), from).orRejection(success);
        } catch (InvalidCommand e) {
            throw new InvalidCommand(e.violations().stream()
                    .map(violation -> new Violation(argument(violation.path()), violation.message())).toList());
        }
    }

    /** What is said of a command is said of the input, what is said of the options of these. */
    private static String argument(String path) {
        return path.startsWith("options.") ? path : "input." + path;
    }

    /** Those who are not signed in share one scope, and the key gives the receipt to whoever knows it. */
    private static boolean isUnguessable(String key) {
        try {
            var id = UUID.fromString(key);
            return id.toString().equalsIgnoreCase(key) && (id.version() == RANDOM || id.version() == TIME_AND_RANDOM);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static CommandOptions checked(@Nullable CommandOptions options, Actor actor) {
        if (options == null) {
            return CommandOptions.NONE;
        }
        var bad = new ArrayList<BadArgument>();
        var key = options.idempotencyKey();
        if (key != null && (key.isBlank() || key.length() > MAX_KEY_LENGTH)) {
            bad.add(new BadArgument("options.idempotencyKey",
                    "Must have 1 to %d characters".formatted(MAX_KEY_LENGTH)));
        }
        if (bad.isEmpty() && key != null && actor instanceof Actor.Anonymous && !isUnguessable(key)) {
            bad.add(new BadArgument("options.idempotencyKey", GUESSABLE));
        }
        var version = options.expectedVersion();
        if (version != null && version < 0) {
            bad.add(new BadArgument("options.expectedVersion", "Must be 0 or more, not %d".formatted(version)));
        }
        if (!bad.isEmpty()) {
            throw new BadArguments(bad);
        }
        return options;
    }
}
