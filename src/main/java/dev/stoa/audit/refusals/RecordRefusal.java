package dev.stoa.audit.refusals;

import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One stream for each actor. */
@GivenBy(Who.SYSTEM)
@CommandType("audit.record-refusal")
record RecordRefusal(String actor, String command, List<String> allowed, Instant at) implements Command {

    @Override
    public UUID streamId() {
        return streamOf(actor);
    }

    static UUID streamOf(String actor) {
        return UUID.nameUUIDFromBytes(("refusals to " + actor).getBytes(StandardCharsets.UTF_8));
    }
}
