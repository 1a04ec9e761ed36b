package dev.stoa.kernel.consistency;

import java.time.Duration;
import java.util.Collection;

/** Waits until read tables show what was written. */
public interface Consistency {

    /**
     * Waits until every event of the tokens is visible in this database and none of the processors has a publication of
     * those streams up to those versions left. Blocks the calling (virtual) thread and holds no connection meanwhile.
     *
     * @param processorIds
     *            the processors whose tables will be read
     * @param atMost
     *            the budget; zero checks once
     * @return FRESH, or why not
     */
    Freshness await(Collection<ConsistencyToken> tokens, Collection<String> processorIds, Duration atMost);

    /** How a wait ended. */
    enum Freshness {
        /** Everything is shown. */
        FRESH,
        /** The budget ran out. */
        TIMED_OUT,
        /** A processor is paused, stopped or being built, or the stream is parked: waiting is no use. */
        STALE
    }
}
