package dev.stoa.kernel.internal.process;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How processes run on this node.
 *
 * @param senderConcurrency
 *            commands executed at the same time, at most
 * @param lease
 *            how long a command belongs to the node that took it, longer than {@code stoa.command.timeout}; after a
 *            crash it waits so long
 * @param pollInterval
 *            how long the sender sleeps where nobody wakes it
 * @param maximumAttempts
 *            tries of a failing input before only an operator can go on
 * @param firstRetry
 *            the pause before the second try of a failing input or command; doubled for each further one
 * @param longestRetry
 *            the longest such pause
 * @param keepAnswered
 *            how long executed commands are kept after the process learned of their outcome
 */
@ConfigurationProperties("stoa.process")
record ProcessSettings(@DefaultValue("16") int senderConcurrency, @DefaultValue("30s") Duration lease,
        @DefaultValue("500ms") Duration pollInterval, @DefaultValue("10") int maximumAttempts,
        @DefaultValue("1s") Duration firstRetry, @DefaultValue("5m") Duration longestRetry,
        @DefaultValue("7d") Duration keepAnswered) {

    private static final int MOST_DOUBLINGS = 20;

    ProcessSettings {
        if (senderConcurrency < 1) {
            throw new IllegalArgumentException("stoa.process.sender-concurrency must be 1 or more, not "
                    + senderConcurrency);
        }
    }

    Duration pauseAfter(int attempts) {
        var pause = firstRetry.multipliedBy(1L << Math.clamp(attempts - 1, 0, MOST_DOUBLINGS));
        return pause.compareTo(longestRetry) < 0 ? pause : longestRetry;
    }
}
