package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.internal.personaldata.KeyedHash;
import org.springframework.stereotype.Component;

/** Claims as they are stored: personal ones by a keyed hash. */
@Component
public final class HashedClaims {

    private final KeyedHash hash;

    HashedClaims(KeyedHash hash) {
        this.hash = hash;
    }

    /** What stands in the table and in the log for the claim. */
    public Claim stored(Claim claim) {
        return claim.personal() ? new Claim(claim.scope(), hash.of("claim " + claim.scope(), claim.key())) : claim;
    }
}
