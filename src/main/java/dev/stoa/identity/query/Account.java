package dev.stoa.identity.query;

import dev.stoa.identity.events.AccountId;
import dev.stoa.kernel.access.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param email
 *            null where an outside provider does not tell it
 * @param registeredAt
 *            null where the account is an outside provider's
 */
public record Account(AccountId id, @Nullable String email, @Nullable String name, boolean verified, boolean active,
        List<Role> roles, @Nullable Instant registeredAt) {

    /** Without what is personal. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
