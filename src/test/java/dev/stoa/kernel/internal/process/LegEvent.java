package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventType;

/** What the real gateway appends for the commands of the tests. */
sealed interface LegEvent extends DomainEvent {

    @EventType("test.leg-booked")
    record LegBooked(String leg) implements LegEvent {}

    @EventType("test.leg-released")
    record LegReleased(String leg) implements LegEvent {}

    @EventType("test.trip-confirmed")
    record TripConfirmed() implements LegEvent {}
}
