package dev.stoa.kernel.eventstore;

import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the stored payload of one schema version into that of the next. Applied at reading, in sequence, until the
 * version of the event's class is reached; the log itself is never rewritten.
 */
public interface Upcaster {

    /** The stable name of the event, see {@link EventType#value()}. */
    String eventType();

    /** The schema version that this upcaster reads; it produces the next. */
    int from();

    /** Gives the payload in the next version. May change and return its argument. */
    ObjectNode upcast(ObjectNode payload);
}
