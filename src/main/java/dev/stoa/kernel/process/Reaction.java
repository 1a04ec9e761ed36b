package dev.stoa.kernel.process;

import dev.stoa.kernel.command.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer of a process manager to an input.
 *
 * @param state
 *            the next state
 * @param commands
 *            to be executed, in this order; each type annotated with {@code CommandType}
 * @param timers
 *            to be set, or moved where one of the same name is set
 * @param cancelled
 *            names of timers to be cancelled; an unknown one is passed over
 * @param finished
 *            whether the instance has come to its end: its state is kept, its timers are cancelled
 */
public record Reaction<S>(S state, List<Command> commands, List<Timer> timers, List<String> cancelled,
        boolean finished) {

    public Reaction {
        commands = List.copyOf(commands);
        timers = List.copyOf(timers);
        cancelled = List.copyOf(cancelled);
    }

    /** A timer of one instance; names are unique within it. */
    public record Timer(String name, Instant due) {}

    /** The next state and nothing to do. */
    public static <S> Reaction<S> of(S state) {
        return new Reaction<>(state, List.of(), List.of(), List.of(), false);
    }

    public Reaction<S> send(List<? extends Command> more) {
        var all = new ArrayList<>(commands);
        all.addAll(more);
        return new Reaction<>(state, all, timers, cancelled, finished);
    }

    public Reaction<S> send(Command... more) {
        return send(List.of(more));
    }

    public Reaction<S> remindAt(String name, Instant due) {
        var all = new ArrayList<>(timers);
        all.add(new Timer(name, due));
        return new Reaction<>(state, commands, all, cancelled, finished);
    }

    public Reaction<S> cancelling(String name) {
        var all = new ArrayList<>(cancelled);
        all.add(name);
        return new Reaction<>(state, commands, timers, all, finished);
    }

    public Reaction<S> finish() {
        return new Reaction<>(state, commands, timers, cancelled, true);
    }
}
