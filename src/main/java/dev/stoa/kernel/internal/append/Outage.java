package dev.stoa.kernel.internal.append;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has kept the database from taking appends since the last one that it took. */
@Component
class Outage {

    private volatile @Nullable RuntimeException reason;

    void began(RuntimeException failure) {
        reason = failure;
    }

    void ended() {
        if (reason != null) {
            reason = null;
        }
    }

    @Nullable
    RuntimeException reason() {
        return reason;
    }
}
