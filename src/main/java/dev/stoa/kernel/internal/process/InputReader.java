package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.internal.personaldata.PersonalJson;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.Input;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what is stored of an input into the input. */
@Component
class InputReader {

    private final EventStore events;
    private final OutgoingCommands commands;
    private final StoredCommands stored;
    private final OutcomeJson outcomes;
    private final PersonalJson personal;

    InputReader(EventStore events, OutgoingCommands commands, StoredCommands stored, OutcomeJson outcomes,
            PersonalJson personal) {
        this.events = events;
        this.commands = commands;
        this.stored = stored;
        this.outcomes = outcomes;
        this.personal = personal;
    }

    /** The input, read anew. Throws where this release cannot read it. */
    Arrived read(Instance instance, Pending pending) {
        return switch (pending) {
            case Pending.OfEvent(var address) -> event(address);
            case Pending.OfAnswer(var commandId) -> answer(commands.answer(commandId));
            case Pending.OfTimer timer -> timer(instance, timer);
        };
    }

    /** Takes the keys into memory that these outcomes need. */
    void expect(List<Answer> answers) {
        personal.expect(answers.stream().flatMap(it -> Stream.of(it.payload(), it.outcome())));
    }

    Arrived answer(Answer answer) {
        var command = stored.read(answer.commandId(), answer.commandType(), answer.payload());
        var outcome = outcomes.read(answer.commandId(), answer.outcome());
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
