package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.consistency.ConsistencyToken;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Consistency tokens of receipts. */
final class Tokens {

    private Tokens() {}

    /** The token up to a version; null where the stream has no event to wait for. */
    static @Nullable String of(UUID streamId, int version) {
        return version == 0 ? null : ConsistencyToken.of(streamId, version).encode();
    }
}
