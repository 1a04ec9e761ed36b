package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.InvalidCommand;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.StorableText;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.internal.append.Deadline;
import dev.stoa.kernel.internal.append.NewReceipt;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Turns what callers give into requests, or refuses it. */
@Component
class Requests {

    private final Deciders deciders;
    private final Permissions permissions;
    private final CommandValidation validation;
    private final CommandJson json;
    private final CommandSettings settings;

    Requests(Deciders deciders, Permissions permissions, CommandValidation validation, CommandJson json,
            CommandSettings settings) {
        this.deciders = deciders;
        this.permissions = permissions;
        this.validation = validation;
        this.json = json;
        this.settings = settings;
    }

    Request request(Command command, CommandOptions options, Origin origin) {
        var deadline = Deadline.after(settings.timeout());
        var decider = deciders.of(command);
        boolean ownersOnly = permissions.forOwnersOnly(command, origin.actor());
        validation.check(command, options);
        var wish = json.wish(command);
        var unstorable = StorableText.violations(wish);
        if (!unstorable.isEmpty()) {
            throw new InvalidCommand(unstorable);
        }
        var name = CommandNames.of(command);
        var key = options.idempotencyKey();
        var receipt = key == null
                ? null
                : new NewReceipt(origin.actor().name(), key, name, json.fingerprint(name, wish));
        return new Request(command, decider, options, origin, ownersOnly,
                Objects.requireNonNullElseGet(origin.commandId(), Ids::next), receipt, deadline);
    }
}
