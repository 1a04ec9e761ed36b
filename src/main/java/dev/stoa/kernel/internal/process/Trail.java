package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.EventAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The conversation that an input belongs to; the commands that answer it hand it on. */
record Trail(UUID correlationId, @Nullable EventAddress cause) {

    static Trail of(UUID correlationId, @Nullable String cause) {
        return new Trail(correlationId, cause == null ? null : EventAddress.parse(cause));
    }

    @Nullable
    String writtenCause() {
        return cause == null ? null : cause.toString();
    }
}
