package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.access.NotAllowed;
import dev.stoa.kernel.access.NotSignedIn;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.CommandResult.Refusal;
import dev.stoa.kernel.command.CommandResult.Success;
import dev.stoa.kernel.command.CommandTimeout;
import dev.stoa.kernel.command.InvalidCommand;
import dev.stoa.kernel.command.StoreUnavailable;
import dev.stoa.kernel.command.TargetNotFound;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Observes commands: one observation each, told apart by the command's name and its outcome, never by its content. */
@Component
class CommandMeters {

    private final ObservationRegistry registry;

    CommandMeters(ObjectProvider<ObservationRegistry> registries) {
        registry = registries.getIfAvailable(() -> ObservationRegistry.NOOP);
    }

    CommandResult observe(Command command, Supplier<CommandResult> execution) {
        var name = CommandNames.of(command);
        var observation = Observation.createNotStarted("stoa.command", registry).contextualName("command " + name)
                .lowCardinalityKeyValue("command", name).lowCardinalityKeyValue("outcome", "error").start();
        try (var scope = observation.openScope()) {
            var result = execution.get();
            observation.lowCardinalityKeyValue("outcome", outcome(result));
            return result;
        } catch (RuntimeException e) {
            observation.lowCardinalityKeyValue("outcome", outcome(e)).error(e);
            throw e;
        } finally {
            observation.stop();
        }
    }

    private static String outcome(CommandResult result) {
        return switch (result) {
            case Success(var receipt) when receipt.dryRun() -> "dry-run";
            case Success(var receipt) when receipt.replayed() -> "replayed";
            case Success(var receipt) -> "accepted";
            case Refusal(var rejection) -> "refused";
        };
    }

    private static String outcome(RuntimeException failure) {
        return switch (failure) {
            case InvalidCommand e -> "invalid";
            case NotSignedIn e -> "unauthenticated";
            case NotAllowed e -> "forbidden";
            case TargetNotFound e -> "not-found";
            case CommandTimeout e -> "timeout";
            case StoreUnavailable e -> "unavailable";
            default -> "error";
        };
    }
}
