package dev.stoa.identity.signin;

import dev.stoa.identity.events.SignInId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in as its owner sees it.
 *
 * @param current
 *            whether the request comes with it
 */
record OpenSignIn(SignInId id, @Nullable String device, Instant startedAt, Instant refreshedAt, Instant expiresAt,
        boolean current) {}
