package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventType;

/** Events of the aggregate that the tests of the gateway use. */
sealed interface WalletEvent extends DomainEvent {

    @EventType("wallet.opened")
    record Opened(String owner, String handle) implements WalletEvent {}

    @EventType("wallet.deposited")
    record Deposited(int amount) implements WalletEvent {}

    @EventType("wallet.withdrawn")
    record Withdrawn(int amount) implements WalletEvent {}

    @EventType("wallet.renamed")
    record Renamed(String from, String to) implements WalletEvent {}
}
