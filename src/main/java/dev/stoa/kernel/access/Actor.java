package dev.stoa.kernel.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On whose behalf something is done or read. */
public sealed interface Actor {

    /** Nobody is signed in. */
    Actor ANONYMOUS = new Anonymous();

    /**
     * Stands in the log and scopes idempotency keys; never personal data: {@code anonymous}, {@code account:<uuid>},
     * {@code key:<uuid>} or the name of a part of the system such as {@code process:ecommerce_process.checkout}.
     */
    String name();

    Set<Role> roles();

    record Anonymous() implements Actor {

        @Override
        public String name() {
            return "anonymous";
        }

        @Override
        public Set<Role> roles() {
            return Set.of();
        }
    }

    /**
     * A person who is signed in.
     *
     * @param accountId
     *            the account; with an outside identity provider, derived from issuer and subject
     * @param signInId
     *            the sign-in that the credentials belong to, where it is known here
     * @param displayName
     *            what the person is called, where the credentials tell
     * @param email
     *            the verified address, where the credentials tell
     */
    record Account(UUID accountId, @Nullable UUID signInId, Set<Role> roles, @Nullable String displayName,
            @Nullable String email) implements Actor {

        @Override
        public String name() {
            return "account:" + accountId;
        }

        /** Without what is personal. */
        @Override
        public String toString() {
            return name() + roles;
        }
    }

    /** A machine that came with an API key. */
    record Machine(UUID keyId, Set<Role> roles) implements Actor {

        @Override
        public String name() {
            return "key:" + keyId;
        }
    }

    /** A part of the system itself: a process, the loader of sample data. Never from a request. */
    record Part(String name) implements Actor {

        @Override
        public Set<Role> roles() {
            return Set.of();
        }
    }
}
