package dev.stoa.kernel.access;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.Set;

/** Who may do or see something: each of those named may, and nobody else. Empty where everyone is refused. */
public record AccessRule(Set<Who> allowed) {

    /** Refuses everyone. */
    public static final AccessRule NOBODY = new AccessRule(Set.of());

    public AccessRule {
        allowed = Set.copyOf(allowed);
    }

    public static AccessRule of(Who... allowed) {
        return new AccessRule(Set.of(allowed));
    }

    /** Whether it is open to every request. */
    public boolean isOpen() {
        return allowed.contains(Who.ANYONE);
    }

    /** Whether the actor may, by what is known of the actor alone; owners may beside them. */
    public boolean permits(Actor actor) {
        return allowed.stream().anyMatch(who -> who.isMet(actor));
    }

    /** Whether whose the thing is may as well; the decider or the read model tells who that is. */
    public boolean permitsOwners() {
        return allowed.contains(Who.OWNER);
    }

    /** What an actor is told who is not permitted: to sign in where that could help, or else that it is not allowed. */
    public AccessRefused refusal(Actor actor) {
        var names = names();
        return actor instanceof Actor.Anonymous && !names.isEmpty()
                ? new NotSignedIn(this, names)
                : new NotAllowed(this, names);
    }

    /** Those whom signing in can make one of, in a fixed order. */
    private String names() {
        var reachable = EnumSet.noneOf(Who.class);
        reachable.addAll(allowed);
        reachable.remove(Who.SYSTEM);
        return reachable.stream().map(Who::inWords).collect(joining(" or "));
    }
}
