package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.eventstore.Claim;
import java.util.List;
import java.util.stream.Stream;

/**
 * Advisory locks in place of claims, which may not exist as rows: a bounded number, whatever the number of claims, so
 * that no group fills the database's table of locks.
 */
final class ClaimLocks {

    /** The first key of the advisory locks. */
    static final int LOCK_CLASS = 0x636c61;

    private static final int BUCKETS = 512;

    private ClaimLocks() {}

    /** The second keys, in the order in which everybody takes them; the same on every node. */
    static List<Integer> of(Stream<Claim> claims) {
        return claims.map(claim -> Math.floorMod(31 * claim.scope().hashCode() + claim.key().hashCode(), BUCKETS))
                .distinct().sorted().toList();
    }
}
