package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.eventstore.Claim;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one command wants written: all of it or nothing.
 *
 * @param baseVersion
 *            the version of the stream that the command was decided on; must be the last one
 * @param events
 *            the events that follow it; may be empty where there is a receipt
 * @param taking
 *            claims that must be free or held by this stream already; none twice
 * @param releasing
 *            claims to be given back before any are taken
 * @param receipt
 *            the receipt under an idempotency key, or null
 * @param at
 *            when it happened; in the log never earlier than the event before
 */
public record Append(UUID commandId, UUID streamId, String streamType, int baseVersion, List<NewEvent> events,
        List<Claim> taking, List<Claim> releasing, @Nullable NewReceipt receipt, Instant at) {

    /** The version of the stream after the append. */
    public int version() {
        return baseVersion + events.size();
    }
}
