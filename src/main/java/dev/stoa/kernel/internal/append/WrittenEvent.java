package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.eventstore.Recorded;
import java.time.Instant;

/** A row that came back from the insert. */
record WrittenEvent(PendingAppend origin, NewEvent event, int version, long position, Instant recordedAt) {

    Recorded<?> recorded() {
        var append = origin.append();
        return new Recorded<>(event.event(), append.streamId(), append.streamType(), version, position, recordedAt,
                event.metadata());
    }
}
