package dev.stoa.kernel.consistency;

import dev.stoa.kernel.eventstore.EventAddress;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Flux;

/**
 * Tells of changes to read tables after their commit, on whichever node it happened. Conflated: a slow subscriber sees
 * the latest change of a stream, not every one; nothing is buffered beyond one signal per subscriber and stream.
 */
public interface LiveChanges {

    /**
     * The addresses of one stream that a processor has applied. Begins, as soon as it is sure to miss nothing, with the
     * version 0, which means: read now. A signal may repeat and may skip versions; after a lost link between nodes one
     * is sent with the version 0 again; likewise where an event of another stream changed the thing of this one. Never
     * completes by itself. Signals come on threads of their own that may block.
     */
    Flux<EventAddress> ofStream(String processorId, UUID streamId);

    /** The same for every stream of a processor, conflated to the latest; each tells no more than "read again". */
    Flux<EventAddress> ofProcessor(String processorId);

    /**
     * Which streams of a processor have changed since the signal before, collected while the subscriber is busy. Begins
     * with {@link Changed#ANYTHING}, as soon as it is sure to miss nothing, and says so again after a lost link and
     * where more than {@value #MOST_STREAMS} have changed. Otherwise as {@link #ofStream}.
     */
    Flux<Changed> eachOfProcessor(String processorId);

    /** How many streams are collected at most. */
    int MOST_STREAMS = 1000;

    /**
     * What has changed.
     *
     * @param streams
     *            empty where it is not known: look at everything again
     */
    record Changed(Set<UUID> streams) {

        public static final Changed ANYTHING = new Changed(Set.of());

        public Changed {
            streams = Set.copyOf(streams);
        }
    }
}
