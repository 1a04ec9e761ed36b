package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventMetadata;
import dev.stoa.kernel.internal.append.Deadline;
import dev.stoa.kernel.internal.append.NewReceipt;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A valid command with all that is known about it. */
record Request(Command command, Decider<Command, Object, DomainEvent> decider, CommandOptions options, Origin origin,
        boolean ownersOnly, UUID commandId, @Nullable NewReceipt receipt, Deadline deadline) {

    UUID streamId() {
        return command.streamId();
    }

    /** Whether the actor may by the rule give it on anything, or else on this thing. */
    boolean isPermittedOn(Object state) {
        return !ownersOnly || decider.isOwner(command, state, origin.actor());
    }

    boolean isDryRun() {
        return options.isDryRun();
    }

    /** Who, by which command and because of what, with the claims that the first event carries. */
    EventMetadata metadata(List<Claim> taken, List<Claim> released) {
        return new EventMetadata(origin.actor().name(), commandId,
                Objects.requireNonNullElse(origin.correlationId(), commandId), origin.cause(), taken, released);
    }
}
