package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.internal.eventstore.SealedJson;
import dev.stoa.kernel.internal.personaldata.MarkedTypes;
import dev.stoa.kernel.internal.personaldata.Place;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.ProcessManager;
import java.util.ArrayList;

/** Asks a process manager, and makes sure that its answer can be stored before anything is written. */
final class Reactions<S> {

    private final ProcessManager<S> process;
    private final CommandTypes types;
    private final SealedJson json;

    Reactions(ProcessManager<S> process, CommandTypes types, SealedJson json) {
        this.process = process;
        this.types = types;
        this.json = json;
        var faults = MarkedTypes.faults(process.stateType());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("; ", faults));
        }
    }

    /** What the process manager says to an input. Throws what it throws; writes nothing but keys of people. */
    Prepared to(Instance instance, Input input) {
        var reaction = process.react(before(instance), input);
        var after = json.write(reaction.state(), process.stateType(), place(instance, instance.version() + 1));
        var commands = new ArrayList<Prepared.Given>();
        for (var command : reaction.commands()) {
            commands.add(given(instance, instance.commands() + commands.size() + 1, command));
        }
        return new Prepared(Storable.json(after), commands, reaction.timers().stream().map(Storable::timer).toList(),
                reaction.cancelled().stream().map(Storable::timerName).toList(), reaction.finished());
    }

    private S before(Instance instance) {
        return instance.state() == null
                ? process.initial()
                : json.read(instance.state(), process.stateType(), place(instance, instance.version()));
    }

    private Prepared.Given given(Instance instance, int sequence, Command command) {
        var id = CommandIds.of(instance.processId(), instance.id(), sequence);
        return new Prepared.Given(types.nameOf(command.getClass()),
                Storable.json(json.write(command, command.getClass(), Place.ofCommand(id, command.streamId()))));
    }

    private static Place place(Instance instance, int version) {
        return Place.ofState(instance.processId(), instance.id(), version);
    }
}
