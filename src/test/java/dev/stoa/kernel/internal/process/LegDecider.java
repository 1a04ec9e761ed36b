package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.internal.process.LegEvent.LegBooked;
import dev.stoa.kernel.internal.process.LegEvent.LegReleased;
import dev.stoa.kernel.internal.process.LegEvent.TripConfirmed;
import org.springframework.boot.test.context.TestComponent;

/** Books every leg but those that are called full. */
@TestComponent
class LegDecider implements Decider<TripCommand, LegDecider.Legs, LegEvent> {

    record Legs(int count) {}

    @Override
    public String streamType() {
        return "trip";
    }

    @Override
    public Class<TripCommand> commandType() {
        return TripCommand.class;
    }

    @Override
    public Class<LegEvent> eventType() {
        return LegEvent.class;
    }

    @Override
    public Class<Legs> stateType() {
        return Legs.class;
    }

    @Override
    public Legs initial() {
        return new Legs(0);
    }

    @Override
    public Decision<LegEvent> decide(TripCommand command, Legs state) {
        return switch (command) {
            case TripCommand.BookLeg(_, var leg) when leg.startsWith("full") ->
                Decision.refuse(new TripGateway.NoSeat(leg));
            case TripCommand.BookLeg(_, var leg) -> Decision.accept(new LegBooked(leg));
            case TripCommand.ReleaseLeg(_, var leg) -> Decision.accept(new LegReleased(leg));
            case TripCommand.ConfirmTrip _ -> Decision.accept(new TripConfirmed());
        };
    }

    @Override
    public Legs evolve(Legs state, LegEvent event) {
        return new Legs(state.count() + 1);
    }
}
