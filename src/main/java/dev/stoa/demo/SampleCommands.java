package dev.stoa.demo;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import org.springframework.stereotype.Component;

/** Gives the commands of the sample data, each under a key of its own, so that none has its effect twice. */
@Component
class SampleCommands {

    private static final Origin ORIGIN = Origin.of(new Actor.Part("sample data"));

    private final CommandGateway gateway;

    SampleCommands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * @throws IllegalStateException
     *             when the command is refused: the samples do not fit this release
     */
    void give(String key, Command command) {
        if (gateway.execute(command, CommandOptions.idempotent(key),
                ORIGIN) instanceof CommandResult.Refusal(var rejection)) {
            throw new IllegalStateException("Sample \"%s\" was refused: %s".formatted(key, rejection.message()));
        }
    }
}
