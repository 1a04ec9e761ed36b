package dev.stoa.kernel.internal.processor;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How processors are drained.
 *
 * @param enabled
 *            whether this node drains at all; one that does not still writes publications
 * @param batchSize
 *            events applied in one transaction, at most
 * @param pollInterval
 *            how often a node looks for what waits for its processors and it was not told of
 * @param concurrency
 *            batches that this node runs at the same time, each on a connection
 * @param maximumAttempts
 *            tries of a failing event before only an operator can go on
 * @param firstRetry
 *            the pause before the second try of a failing event; doubled for each further one, up to five minutes
 * @param stopAfter
 *            streams that may fail alike, one after another, before the processor stops
 */
@ConfigurationProperties("stoa.processor")
public record ProcessorProperties(@DefaultValue("true") boolean enabled, @DefaultValue("500") int batchSize,
        @DefaultValue("500ms") Duration pollInterval, @DefaultValue("4") int concurrency,
        @DefaultValue("10") int maximumAttempts, @DefaultValue("1s") Duration firstRetry,
        @DefaultValue("10") int stopAfter) {

    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 20;

    Duration pauseAfter(int attempts) {
        var pause = firstRetry.multipliedBy(1L << Math.min(MOST_DOUBLINGS, Math.max(0, attempts - 1)));
        return pause.compareTo(LONGEST_RETRY) < 0 ? pause : LONGEST_RETRY;
    }
}
