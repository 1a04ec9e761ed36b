package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventType;

/** Events of the tests: accounts, and amounts booked on them. */
public sealed interface LedgerEvent extends DomainEvent {

    @EventType("test.account-opened")
    record AccountOpened(String name) implements LedgerEvent {}

    @EventType("test.amount-booked")
    record AmountBooked(int amount) implements LedgerEvent {}
}
