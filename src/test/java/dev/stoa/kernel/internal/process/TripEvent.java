package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import java.util.UUID;

/** Events of the tests: a trip of several legs is asked for, and things are said about it. */
sealed interface TripEvent extends DomainEvent {

    UUID trip();

    @EventType("test.trip-requested")
    record TripRequested(UUID trip, List<String> legs) implements TripEvent {}

    /** What the note says decides what the process does, see {@link TripBooking}. */
    @EventType("test.trip-noted")
    record TripNoted(UUID trip, String note) implements TripEvent {}
}
