package dev.stoa.ecommerce.command;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.DomainEvent;
import java.util.ArrayList;
import java.util.List;

/** Several wishes about one thing, decided one after another: all of them or, where one is refused, none. */
public final class InOneGo {

    private InOneGo() {}

    public static <C extends Command, S, E extends DomainEvent> Decision<E> decide(Decider<C, S, E> decider,
            List<? extends C> commands, S state) {
        var events = new ArrayList<E>();
        var taking = new ArrayList<Decision.Taking>();
        var releasing = new ArrayList<Claim>();
        var now = state;
        for (var command : commands) {
            var decision = decider.decide(command, now);
            if (!(decision instanceof Decision.Accepted<E> accepted)) {
                return decision;
            }
            for (var event : accepted.events()) {
                now = decider.evolve(now, event);
            }
            events.addAll(accepted.events());
            taking.addAll(accepted.taking());
            releasing.addAll(accepted.releasing());
        }
        return new Decision.Accepted<>(events, taking, releasing);
    }
}
