package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.ProcessManager;
import org.jspecify.annotations.Nullable;

/** Asks a process manager, and makes sure that its answer can be stored before anything is written. */
final class Reactions<S> {

    private final ProcessManager<S> process;
    private final CommandTypes types;
    private final EventJson json;

    Reactions(ProcessManager<S> process, CommandTypes types, EventJson json) {
        this.process = process;
        this.types = types;
        this.json = json;
    }

    /** What the process manager says to an input. Throws what it throws; touches no database. */
    Prepared to(@Nullable String state, Input input) {
        S before = state == null ? process.initial() : json.read(state, process.stateType());
        var reaction = process.react(before, input);
        var after = json.mapper().writerFor(process.stateType()).writeValueAsString(reaction.state());
        return new Prepared(Storable.json(after), reaction.commands().stream().map(this::given).toList(),
                reaction.timers().stream().map(Storable::timer).toList(),
                reaction.cancelled().stream().map(Storable::timerName).toList(), reaction.finished());
    }

    private Prepared.Given given(Command command) {
        return new Prepared.Given(types.nameOf(command.getClass()), Storable.json(json.write(command)));
    }
}
