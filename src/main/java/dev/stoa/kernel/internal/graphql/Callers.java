package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.BadCredentials;
import dev.stoa.kernel.access.Credentials;
import dev.stoa.kernel.access.Credentials.Identified;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Identifies who makes requests, by the credentials that come with them. */
@Component
class Callers {

    private final ObjectProvider<Credentials> credentials;

    Callers(ObjectProvider<Credentials> credentials) {
        this.credentials = credentials;
    }

    /**
     * @param authorization
     *            null where no credentials came, which is fine
     * @throws BadCredentials
     *             when they identify nobody, or did so once
     */
    Identified identify(@Nullable String authorization) throws BadCredentials {
        if (authorization == null) {
            return Caller.NOBODY;
        }
        var known = credentials.getIfAvailable();
        if (known == null) {
            throw new BadCredentials("Nobody can sign in here");
        }
        var who = known.identify(authorization);
        if (who.until() != null && !who.until().isAfter(Instant.now())) {
            throw new BadCredentials("The credentials have expired");
        }
        return who;
    }
}
