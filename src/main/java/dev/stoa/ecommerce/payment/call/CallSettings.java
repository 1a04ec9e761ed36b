package dev.stoa.ecommerce.payment.call;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Calls to providers of payments.
 *
 * @param atOnce
 *            how many a node has under way at the same time
 * @param lease
 *            how long a call belongs to the node that took it, longer than a provider takes to answer; after a crash it
 *            waits so long
 * @param pollInterval
 *            how often a node looks for calls that it was not told of
 * @param firstRetry
 *            the pause before a call without an answer is asked for again; doubled for each further time
 * @param longestRetry
 *            the longest such pause
 */
@ConfigurationProperties("stoa.payments.calls")
record CallSettings(@DefaultValue("32") int atOnce, @DefaultValue("1m") Duration lease,
        @DefaultValue("500ms") Duration pollInterval, @DefaultValue("500ms") Duration firstRetry,
        @DefaultValue("15m") Duration longestRetry) {

    /** How long to wait after so many attempts. */
    Duration pause(int attempts) {
        var pause = firstRetry.multipliedBy(1L << Math.clamp(attempts - 1, 0, 20));
        return pause.compareTo(longestRetry) > 0 ? longestRetry : pause;
    }
}
