package dev.stoa.benchmark;

import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** The smallest aggregate there is: amounts booked on an account. */
final class LedgerEvents {

    private LedgerEvents() {}

    sealed interface Event extends DomainEvent {}

    @EventType("benchmark.amount-booked")
    record Booked(int amount, String text) implements Event {}

    @GivenBy({Who.ANYONE, Who.SYSTEM})
    @CommandType("benchmark.book")
    record Book(UUID streamId, int amount, String text) implements Command {}

    record Balance(long amount) {}

    static class Rules implements Decider<Book, Balance, Event> {

        @Override
        public String streamType() {
            return "benchmark";
        }

        @Override
        public Class<Book> commandType() {
            return Book.class;
        }

        @Override
        public Class<Event> eventType() {
            return Event.class;
        }

        @Override
        public Class<Balance> stateType() {
            return Balance.class;
        }

        @Override
        public Balance initial() {
            return new Balance(0);
        }

        @Override
        public Decision<Event> decide(Book command, Balance state) {
            return Decision.accept(new Booked(command.amount(), command.text()));
        }

        @Override
        public Balance evolve(Balance state, Event event) {
            return switch (event) {
                case Booked(var amount, var text) -> new Balance(state.amount() + amount);
            };
        }
    }
}
