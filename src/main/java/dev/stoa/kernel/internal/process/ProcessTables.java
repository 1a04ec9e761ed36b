package dev.stoa.kernel.internal.process;

import org.springframework.stereotype.Component;

/** All that a process writes to. */
@Component
record ProcessTables(Instances instances, OutgoingCommands commands, Timers timers, HeldInputs held) {

    /** Writes what a reaction to an input brings. */
    void store(Instance before, Prepared reaction, Trail trail) {
        instances.save(before, reaction, trail);
        commands.give(before, reaction.commands(), trail);
        timers.apply(before, reaction);
    }
}
