package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.EventAddress;
import java.time.Instant;
import java.util.UUID;

/** Names an input that waits to be applied. */
sealed interface Pending {

    /** An event of the log. */
    record OfEvent(EventAddress address) implements Pending {

        @Override
        public String toString() {
            return "event " + address;
        }
    }

    /** The outcome of a command that the instance gave. */
    record OfAnswer(UUID commandId) implements Pending {

        @Override
        public String toString() {
            return "outcome of command " + commandId;
        }
    }

    /** A timer that is due. */
    record OfTimer(String name, Instant due) implements Pending {

        @Override
        public String toString() {
            return "timer " + name;
        }
    }
}
