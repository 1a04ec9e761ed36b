package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.processor.ParkedEvent;
import java.util.List;

/** What is parked, but not by stream: shown to operators beside the parked streams. */
public interface ParkedElsewhere {

    /** What a processor cannot apply, the oldest first, at most {@code limit}. */
    List<ParkedEvent> list(String processorId, int limit);

    /** Tries again now. False where nothing is parked at the address. */
    boolean retry(String processorId, EventAddress address);

    /** Leaves out for good, which is recorded. False where nothing is parked at the address. */
    boolean skip(String processorId, EventAddress address, String reason);
}
