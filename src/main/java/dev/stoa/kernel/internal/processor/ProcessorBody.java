package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.ProcessorStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a worker runs for one processor: under the processor's lock, in the batch's transaction, with a search path that
 * has {@link #schema()}. One thread at a time over all nodes.
 */
public interface ProcessorBody {

    String id();

    ProcessorStatus.Kind kind();

    /** The version of the code; a node drains only what stands at this version. */
    int codeVersion();

    /** Whether it begins with the first event of the log or with those after its registration. */
    boolean fromBeginning();

    /** The schema of its tables. */
    String schema();

    /** Its tables, unqualified; empty where it keeps none of its own. */
    List<String> tables();

    /** The stable names of the events that are routed to it. */
    Set<String> eventTypes();

    /** Begins a batch of these events, inside its transaction. */
    Batch begin(List<Recorded<?>> events);

    /** The events of one transaction, one after another. */
    interface Batch {

        /**
         * Applies the next event. An exception rolls the batch back; the worker then finds the event and parks it.
         *
         * @return the stream of a thing beside the event's own whose followers are to look again; null where there is
         *         none
         * @throws HeldBackException
         *             to hold the event back without counting a failure
         */
        @Nullable
        UUID apply(Recorded<?> recorded);

        /**
         * Writes what was kept until now. Where this fails, nobody can say by which event; each is then tried alone.
         */
        default void finish() {}
    }

    /** Whether {@link #applyInputs} ever has something to do. */
    default boolean hasInputs() {
        return false;
    }

    /**
     * Applies what comes from elsewhere than the log (outcomes, timers), in a transaction under the same lock.
     *
     * @return how many were applied; the limit when there may be more
     */
    default int applyInputs(int limit) {
        return 0;
    }

    /** The instance that an event concerns, where parking is by instance. */
    default @Nullable UUID instanceOf(Recorded<?> recorded) {
        return null;
    }

    /** When it next wants to be called though nothing happened, as far as is known without looking. */
    default Optional<Instant> nextDue() {
        return Optional.empty();
    }

    /** Called after each commit of a batch. */
    default void afterCommit() {}
}
