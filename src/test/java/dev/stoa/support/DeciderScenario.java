package dev.stoa.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Rejection;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.DomainEvent;
import java.util.List;

/** Given events, when a command, then events or a rejection. */
public final class DeciderScenario<C extends Command, S, E extends DomainEvent> {

    private final Decider<C, S, E> decider;
    private S state;

    private DeciderScenario(Decider<C, S, E> decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    public static <C extends Command, S, E extends DomainEvent> DeciderScenario<C, S, E> of(Decider<C, S, E> decider) {
        return new DeciderScenario<>(decider);
    }

    @SafeVarargs
    public final DeciderScenario<C, S, E> given(E... events) {
        for (var event : events) {
            state = decider.evolve(state, event);
        }
        return this;
    }

    public Then<E> when(C command) {
        return new Then<>(decider.decide(command, state));
    }

    /** What was decided. */
    public record Then<E extends DomainEvent>(Decision<E> decision) {

        @SafeVarargs
        public final Then<E> then(E... events) {
            assertThat(accepted().events()).isEqualTo(List.of(events));
            return this;
        }

        public Then<E> thenNothing() {
            assertThat(accepted().events()).isEmpty();
            return this;
        }

        public Then<E> taking(Claim... claims) {
            assertThat(accepted().taking()).extracting(Decision.Taking::claim).containsExactlyInAnyOrder(claims);
            return this;
        }

        public Then<E> releasing(Claim... claims) {
            assertThat(accepted().releasing()).containsExactlyInAnyOrder(claims);
            return this;
        }

        /** What is answered where a stream that is not this one holds the claim. */
        public Then<E> whenTaken(Claim claim, Rejection rejection) {
            assertThat(accepted().taking()).contains(new Decision.Taking(claim, rejection));
            return this;
        }

        public void thenRefused(Rejection rejection) {
            assertThat(decision).isEqualTo(new Decision.Refused<E>(rejection));
        }

        public void thenTargetMissing() {
            assertThat(decision).isEqualTo(new Decision.TargetMissing<E>());
        }

        private Decision.Accepted<E> accepted() {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            return (Decision.Accepted<E>) decision;
        }
    }
}
