package dev.stoa.kernel.internal.process;

import org.springframework.stereotype.Component;

/** All that a process writes to. */
@Component
record ProcessTables(Instances instances, OutgoingCommands commands, Timers timers, HeldInputs held,
        DueInputs due) {}
