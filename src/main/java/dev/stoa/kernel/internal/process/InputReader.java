package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.Input;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what is stored of an input into the input. */
@Component
class InputReader {

    private final EventStore events;
    private final OutgoingCommands commands;
    private final StoredCommands stored;
    private final EventJson json;

    InputReader(EventStore events, OutgoingCommands commands, StoredCommands stored, EventJson json) {
        this.events = events;
        this.commands = commands;
        this.stored = stored;
        this.json = json;
    }

    /** The input, read anew. Throws where this release cannot read it. */
    Arrived read(Instance instance, Pending pending) {
        return switch (pending) {
            case Pending.OfEvent(var address) -> event(address);
            case Pending.OfAnswer(var commandId) -> answer(commands.answer(commandId));
            case Pending.OfTimer timer -> timer(instance, timer);
        };
    }

    Arrived answer(Answer answer) {
        var command = stored.read(answer.commandId(), answer.commandType(), answer.payload());
        var outcome = json.read(answer.outcome(), CommandOutcome.class);
        return new Arrived(new Input.Answered(command, outcome),
                new Trail(answer.trail().correlationId(), causeAfter(command, outcome, answer.trail())));
    }

    Arrived timer(Instance instance, Pending.OfTimer timer) {
        if (instance.trail() == null) {
            throw new IllegalStateException("The instance %s has a timer but no state".formatted(instance.id()));
        }
        return new Arrived(new Input.TimerFired(timer.name(), timer.due()), instance.trail());
    }

    private Arrived event(EventAddress address) {
        return events.find(address).map(Arrived::of)
                .orElseThrow(() -> new IllegalStateException("There is no event " + address));
    }

    private static @Nullable EventAddress causeAfter(Command command, CommandOutcome outcome, Trail trail) {
        return outcome instanceof CommandOutcome.Accepted(var version) && version > 0
                ? new EventAddress(command.streamId(), version)
                : trail.cause();
    }
}
