package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.process.CommandOutcome;
import java.util.UUID;

/** A command of an instance that came to an outcome, which is given as JSON. */
record Ended(UUID id, String processId, UUID instanceId, String outcome, boolean refused) {

    static Ended of(Leased command, CommandOutcome outcome, EventJson json) {
        return new Ended(command.id(), command.processId(), command.instanceId(), written(outcome, json),
                outcome instanceof CommandOutcome.Refused);
    }

    static String written(CommandOutcome outcome, EventJson json) {
        return json.mapper().writerFor(CommandOutcome.class).writeValueAsString(outcome);
    }
}
