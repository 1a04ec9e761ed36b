package dev.stoa.kernel.command;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.eventstore.EventAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a command comes from.
 *
 * @param actor
 *            who gives it; idempotency keys are per actor
 * @param commandId
 *            the id that the command has from elsewhere, or null to have one assigned
 * @param correlationId
 *            the first command of the conversation, or null where this one is it
 * @param cause
 *            the event that it answers, or null
 */
public record Origin(Actor actor, @Nullable UUID commandId, @Nullable UUID correlationId,
        @Nullable EventAddress cause) {

    /** A client of whom nothing is known. */
    public static final Origin ANONYMOUS = new Origin(Actor.ANONYMOUS, null, null, null);

    public static Origin of(Actor actor) {
        return new Origin(actor, null, null, null);
    }
}
