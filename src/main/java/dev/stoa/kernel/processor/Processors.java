package dev.stoa.kernel.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import java.util.List;

/**
 * What an operator can see and do. All methods work on the database and so on every node. An unknown processor is an
 * {@link UnknownProcessor}.
 */
public interface Processors {

    /** Every registered processor, by id. */
    List<ProcessorStatus> list();

    /** The parked events of a processor, oldest first, at most {@code limit}. */
    List<ParkedEvent> parked(String processorId, int limit);

    /**
     * Stops draining after the batch under way. Publications go on being written. A process sends no further commands
     * either.
     */
    void pause(String processorId, String reason);

    /** Takes up draining where it was paused or stopped. */
    void resume(String processorId);

    /** Tries a parked event again now. Nothing happens where it is not parked. */
    void retry(String processorId, EventAddress address);

    /**
     * Leaves a parked event out for good, which is recorded and honoured by rebuilds, and lets its stream go on. For a
     * command of a process this is an outcome: the process hears of a refusal with the code SKIPPED.
     */
    void skip(String processorId, EventAddress address, String reason);

    /**
     * Makes a projection's tables anew from the log, in a staging schema beside the live ones, and swaps them in one
     * transaction. Readers see the old tables until then. Blocks until done.
     *
     * @throws IllegalArgumentException
     *             when the processor is no projection of this node
     */
    void rebuild(String processorId);

    /**
     * Takes a processor out of the system whose code no release has any more: its row, its publications, what it has
     * parked or skipped, and the state, timers and unsent commands of a process. Its read tables stay, for a migration
     * to drop. Where it is interrupted, the alarm about publications of unknown processors goes on, and retiring it
     * again does the rest.
     *
     * @throws IllegalArgumentException
     *             when this node has the code of it
     */
    void retire(String processorId);
}
