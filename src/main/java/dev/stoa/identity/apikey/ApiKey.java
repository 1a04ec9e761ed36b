package dev.stoa.identity.apikey;

import dev.stoa.kernel.access.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of an API key. */
record ApiKey(boolean exists, boolean revoked, List<Role> roles, @Nullable Instant expiresAt) {

    static final ApiKey NONE = new ApiKey(false, false, List.of(), null);

    boolean isGood(Instant now) {
        return exists && !revoked && (expiresAt == null || now.isBefore(expiresAt));
    }
}
