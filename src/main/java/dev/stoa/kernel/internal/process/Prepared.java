package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.process.Reaction;
import java.util.List;

/** A reaction in the form in which it is stored. */
record Prepared(String state, List<Given> commands, List<Reaction.Timer> timers, List<String> cancelled,
        boolean finished) {

    /** A command by its stable name, as JSON. */
    record Given(String type, String payload) {}
}
