package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.EventAddress;
import org.jspecify.annotations.Nullable;

/** An event of the log cannot be turned into an object of this release. The log itself is unharmed. */
public class UnreadableEvent extends RuntimeException {

    UnreadableEvent(EventAddress address, String eventType, int schemaVersion, String reason,
            @Nullable Throwable cause) {
        super("Cannot read event %s (%s, schema version %d): %s".formatted(address, eventType, schemaVersion, reason),
                cause);
    }
}
