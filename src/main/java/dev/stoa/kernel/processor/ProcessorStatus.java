package dev.stoa.kernel.processor;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a processor stands.
 *
 * @param id
 *            such as {@code ecommerce_query.orderhistory}
 * @param kind
 *            what it does
 * @param state
 *            whether it runs
 * @param reason
 *            why it is paused or stopped, or null
 * @param codeVersion
 *            the version of the code that its tables were made with
 * @param waiting
 *            publications not yet applied, counted up to 10,000
 * @param oldest
 *            when the oldest of them was published, or null where none waits
 * @param parkedStreams
 *            streams held back by a failing event
 * @param sampledAt
 *            when waiting, oldest and parkedStreams were read
 */
public record ProcessorStatus(String id, Kind kind, State state, @Nullable String reason, int codeVersion, long waiting,
        @Nullable Instant oldest, int parkedStreams, Instant sampledAt) {

    public enum Kind {
        PROJECTION, PROCESS, RELAY
    }

    /**
     * BUILDING: its tables are being made from the log. STOPPED: by itself, because stream after stream failed alike.
     */
    public enum State {
        BUILDING, RUNNING, PAUSED, STOPPED
    }
}
