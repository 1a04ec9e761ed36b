package dev.stoa.kernel.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells who comes with a request. Implemented by the module that keeps accounts. */
public interface Credentials {

    /**
     * Whom the credentials identify.
     *
     * @param authorization
     *            the value of an {@code Authorization} header, such as {@code Bearer …}; of the same name in the
     *            payload of a WebSocket's {@code connection_init}
     * @throws BadCredentials
     *             when they are malformed, unknown, revoked or have expired
     */
    Identified identify(String authorization) throws BadCredentials;

    /**
     * @param until
     *            when the credentials expire, so that what stays open is closed then; null when never
     */
    record Identified(Actor actor, @Nullable Instant until) {}
}
