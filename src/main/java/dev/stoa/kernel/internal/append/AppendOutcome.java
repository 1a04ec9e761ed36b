package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.eventstore.Claim;
import java.time.Instant;
import java.util.Set;

/** How an append ended. */
public sealed interface AppendOutcome {

    /** Committed, under this time. */
    record Appended(Instant recordedAt) implements AppendOutcome {}

    /** Nothing was written: why not. */
    sealed interface Conflict extends AppendOutcome {}

    /** The idempotency key has a receipt already. */
    record KeyUsed() implements Conflict {}

    /** The stream is not at the version that the command was decided on. */
    record Stale() implements Conflict {}

    /** Other streams hold these claims. */
    record ClaimsTaken(Set<Claim> claims) implements Conflict {}
}
