package dev.stoa.kernel.eventstore;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the log knows about an event beside its payload.
 *
 * @param actor
 *            who gave the command, such as {@code anonymous} or {@code process:ecommerce_process.checkout}
 * @param commandId
 *            the command that the event came from; all events of one command share it
 * @param correlationId
 *            the first command of the whole conversation; equals {@code commandId} where a client began it
 * @param cause
 *            the event that the command answered, or null where a client gave it
 * @param claimsTaken
 *            the claims taken with this event; empty on all but the first event of a command
 * @param claimsReleased
 *            the claims given back with this event; empty on all but the first event of a command
 */
public record EventMetadata(String actor, UUID commandId, UUID correlationId, @Nullable EventAddress cause,
        List<Claim> claimsTaken, List<Claim> claimsReleased) {}
