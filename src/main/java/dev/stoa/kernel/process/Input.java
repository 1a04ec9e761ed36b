package dev.stoa.kernel.process;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.Recorded;
import java.time.Instant;

/** What a process manager reacts to. */
public sealed interface Input {

    /** An event that one of its handlers matched to the instance. */
    record Happened(Recorded<? extends DomainEvent> recorded) implements Input {}

    /** A timer that it set is due. */
    record TimerFired(String name, Instant due) implements Input {}

    /** A command that it gave was executed. */
    record Answered(Command command, CommandOutcome outcome) implements Input {}
}
