package dev.stoa.ecommerce.imports.kind;

import dev.stoa.ecommerce.imports.report.Outcome;
import dev.stoa.ecommerce.imports.report.Run;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.EventStore;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Gives the commands of one line on behalf of whoever imports. Keys and new ids are made of the import and the number
 * of the line: whoever applies the line again gives the same ones.
 */
public record LineCommands(CommandGateway gateway, EventStore log, Run run, Actor actor, long line) {

    /** The command that the line is about. */
    CommandResult give(Command command) {
        return gateway.execute(command, options(""), origin());
    }

    /** A command that has to come before. */
    CommandResult giveBefore(Command command, String which) {
        return gateway.execute(command, options("/" + which), origin());
    }

    /** What would become of the command. */
    CommandResult tryOut(Command command) {
        return gateway.execute(command, new CommandOptions(null, null, true), origin());
    }

    CommandOptions options() {
        return options("");
    }

    private CommandOptions options(String suffix) {
        return CommandOptions.idempotent("import/%s/%d%s".formatted(run.name(), line, suffix));
    }

    Origin origin() {
        return new Origin(actor, null, run.runId(), null);
    }

    UUID newId(int number) {
        return LineIds.of(run, line, number);
    }

    /** Of a thing that is older than the import. */
    UUID newId(int number, Instant time) {
        return LineIds.of(run, line, number, time);
    }

    /** What became of the line by its command. */
    Outcome outcome(CommandResult result, Function<Receipt, String> id) {
        return outcome(result, id, this::changed);
    }

    /** The same for a command that changes something whenever it is accepted. */
    static Outcome changing(CommandResult result, Function<Receipt, String> id) {
        return outcome(result, id, _ -> true);
    }

    private static Outcome outcome(CommandResult result, Function<Receipt, String> id, Predicate<Receipt> changed) {
        return switch (result) {
            case CommandResult.Success(var receipt) -> Outcome.accepted(changed.test(receipt), id.apply(receipt));
            case CommandResult.Refusal(var rejection) -> Outcome.refused(rejection);
        };
    }

    /** Whether the last event that the command left is its own. */
    private boolean changed(Receipt receipt) {
        return receipt.version() > 0 && log.find(new EventAddress(receipt.streamId(), receipt.version()))
                .filter(last -> last.metadata().commandId().equals(receipt.commandId())).isPresent();
    }
}
