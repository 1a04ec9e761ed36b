package dev.stoa.kernel.command;

import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.DomainEvent;
import java.util.ArrayList;
import java.util.List;

/** What a decider says to a command. */
public sealed interface Decision<E extends DomainEvent> {

    /**
     * Yes: these events, none where the wish is already fulfilled.
     *
     * @param taking
     *            claims that must be free; each with the rejection to answer where it is not
     * @param releasing
     *            claims to give back; one that the stream does not hold is passed over
     */
    record Accepted<E extends DomainEvent>(List<E> events, List<Taking> taking, List<Claim> releasing)
            implements
                Decision<E> {

        public Accepted {
            events = List.copyOf(events);
            taking = List.copyOf(taking);
            releasing = List.copyOf(releasing);
        }

        /** The same, provided that the claim is free (or already held by this stream). */
        public Accepted<E> claiming(Claim claim, Rejection whenTaken) {
            var more = new ArrayList<>(taking);
            more.add(new Taking(claim, whenTaken));
            return new Accepted<>(events, more, releasing);
        }

        /** The same, and the claim is given back. */
        public Accepted<E> releasing(Claim claim) {
            var more = new ArrayList<>(releasing);
            more.add(claim);
            return new Accepted<>(events, taking, more);
        }
    }

    /** No, and why. */
    record Refused<E extends DomainEvent>(Rejection rejection) implements Decision<E> {}

    /** The thing that the command is about does not exist. */
    record TargetMissing<E extends DomainEvent>() implements Decision<E> {}

    /** A claim to take and the answer where another stream holds it. */
    record Taking(Claim claim, Rejection whenTaken) {}

    @SafeVarargs
    static <E extends DomainEvent> Accepted<E> accept(E... events) {
        return new Accepted<>(List.of(events), List.of(), List.of());
    }

    static <E extends DomainEvent> Accepted<E> accept(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events), List.of(), List.of());
    }

    /** The wish is already fulfilled: accepted, nothing to record. */
    static <E extends DomainEvent> Accepted<E> nothingToDo() {
        return new Accepted<>(List.of(), List.of(), List.of());
    }

    static <E extends DomainEvent> Decision<E> refuse(Rejection rejection) {
        return new Refused<>(rejection);
    }

    static <E extends DomainEvent> Decision<E> targetMissing() {
        return new TargetMissing<>();
    }
}
