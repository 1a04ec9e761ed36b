package dev.stoa.identity.query;

import dev.stoa.kernel.access.Role;
import org.jspecify.annotations.Nullable;

record AccountFilter(@Nullable String email, @Nullable Role role) {

    static final AccountFilter ALL = new AccountFilter(null, null);

    /** Without what is personal. */
    @Override
    public String toString() {
        return "AccountFilter";
    }
}
