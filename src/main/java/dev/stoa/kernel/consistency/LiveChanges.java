package dev.stoa.kernel.consistency;

import dev.stoa.kernel.eventstore.EventAddress;
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
     * is sent with the version 0 again. Never completes by itself. Signals come on threads of their own that may block.
     */
    Flux<EventAddress> ofStream(String processorId, UUID streamId);

    /** The same for every stream of a processor, conflated to the latest; each tells no more than "read again". */
    Flux<EventAddress> ofProcessor(String processorId);
}
