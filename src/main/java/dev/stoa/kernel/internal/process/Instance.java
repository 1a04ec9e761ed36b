package dev.stoa.kernel.internal.process;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A process instance before an input.
 *
 * @param state
 *            its JSON, or null before the first input
 * @param version
 *            inputs applied
 * @param commands
 *            commands given
 * @param trail
 *            of the last input, or null before the first
 * @param held
 *            whether it is parked
 */
record Instance(String processId, UUID id, @Nullable String state, int version, int commands, @Nullable Trail trail,
        boolean finished, boolean held) {

    /** The instance after one more input. */
    Instance after(Prepared reaction, Trail by) {
        return new Instance(processId, id, reaction.state(), version + 1, commands + reaction.commands().size(), by,
                finished || reaction.finished(), held);
    }

    /** The instance as it is from now on, parked. */
    Instance parked() {
        return new Instance(processId, id, state, version, commands, trail, finished, true);
    }
}
