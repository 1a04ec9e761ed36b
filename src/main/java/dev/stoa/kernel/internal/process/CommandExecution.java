package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.access.AccessRefused;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.IdempotencyKeyReused;
import dev.stoa.kernel.command.InvalidCommand;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.Rejection;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.internal.personaldata.PersonalTexts;
import dev.stoa.kernel.process.CommandOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Executes an outgoing command through the gateway, under its own id. What the gateway can't say it throws. */
@Component
class CommandExecution {

    private final CommandGateway gateway;
    private final StoredCommands commands;
    private final AcceptedCommands accepted;
    private final EventJson json;

    CommandExecution(CommandGateway gateway, StoredCommands commands, AcceptedCommands accepted, EventJson json) {
        this.gateway = gateway;
        this.commands = commands;
        this.accepted = accepted;
        this.json = json;
    }

    CommandOutcome execute(Leased leased) {
        var command = commands.read(leased.id(), leased.commandType(), leased.payload());
        var origin = new Origin(new Actor.Part(leased.actor()), leased.id(), leased.trail().correlationId(),
                leased.trail().cause());
        try {
            return switch (gateway.execute(command, CommandOptions.idempotent(leased.id().toString()), origin)) {
                case CommandResult.Success(var receipt) -> new CommandOutcome.Accepted(receipt.version());
                case CommandResult.Refusal(IdempotencyKeyReused reused) -> acceptedBefore(leased, reused);
                case CommandResult.Refusal(var rejection) -> refused(rejection);
            };
        } catch (InvalidCommand invalid) {
            return refused("BAD_USER_INPUT", String.valueOf(invalid.getMessage()),
                    Map.of("violations", invalid.violations()));
        } catch (TargetNotFound missing) {
            return refused("NOT_FOUND", String.valueOf(missing.getMessage()),
                    Map.of("streamType", missing.streamType(), "streamId", missing.streamId()));
        } catch (AccessRefused refused) {
            return refused("FORBIDDEN", String.valueOf(refused.getMessage()), Map.of());
        }
    }

    /**
     * How a command ended that was accepted before.
     *
     * @throws IllegalStateException
     *             where it was not
     */
    CommandOutcome accepted(Leased leased) {
        return acceptedVersion(leased).orElseThrow(() -> new IllegalStateException(
                "Something has the key of command %s, but it was not accepted".formatted(leased.id())));
    }

    private Optional<CommandOutcome> acceptedVersion(Leased leased) {
        var version = accepted.version(leased.actor(), leased.id().toString());
        return version.isPresent()
                ? Optional.of(new CommandOutcome.Accepted(version.getAsInt()))
                : Optional.empty();
    }

    /** What the command says about people, as far as it can be read. */
    List<String> texts(Leased leased) {
        try {
            return PersonalTexts.in(commands.read(leased.id(), leased.commandType(), leased.payload()));
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    /** Nobody else uses the key: it was this command, in the shape that an earlier release gave it. */
    private CommandOutcome acceptedBefore(Leased leased, IdempotencyKeyReused reused) {
        return acceptedVersion(leased).orElseGet(() -> refused(reused));
    }

    private CommandOutcome refused(Rejection rejection) {
        return refused(rejection.code(), rejection.message(), rejection);
    }

    private CommandOutcome refused(String code, String message, Object rejection) {
        return new CommandOutcome.Refused(code, message, json.mapper().valueToTree(rejection));
    }
}
