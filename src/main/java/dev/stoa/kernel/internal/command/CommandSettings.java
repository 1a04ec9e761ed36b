package dev.stoa.kernel.internal.command;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How commands are run.
 *
 * @param timeout
 *            how long a caller waits, at most
 * @param idempotencyRetention
 *            how long receipts are kept under their idempotency keys
 * @param purgeInterval
 *            how often those that are older are looked for
 * @param attempts
 *            how often a command is decided anew because others were faster
 * @param concurrentLoads
 *            connections that read for commands at the same time
 * @param cachedStreams
 *            streams whose state is kept in memory
 * @param snapshotEvery
 *            events of a stream from one snapshot to the next
 */
@ConfigurationProperties("stoa.command")
record CommandSettings(@DefaultValue("10s") Duration timeout, @DefaultValue("7d") Duration idempotencyRetention,
        @DefaultValue("1h") Duration purgeInterval, @DefaultValue("20") int attempts,
        @DefaultValue("4") int concurrentLoads, @DefaultValue("20000") int cachedStreams,
        @DefaultValue("100") int snapshotEvery) {

    CommandSettings {
        if (timeout.isNegative() || timeout.isZero() || attempts < 1 || concurrentLoads < 1 || snapshotEvery < 2
                || cachedStreams < 0 || idempotencyRetention.isNegative() || purgeInterval.toMillis() < 1) {
            throw new IllegalArgumentException("A setting under stoa.command is out of range");
        }
    }
}
