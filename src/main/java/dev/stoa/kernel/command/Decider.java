package dev.stoa.kernel.command;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.eventstore.DomainEvent;

/**
 * The rules of one kind of stream, pure: no clock, no random ids, no input or output. A bean; found by the class of the
 * command.
 *
 * @param <C>
 *            the sealed type of its commands
 * @param <S>
 *            its state, an immutable value; a record that Jackson can write and read, for snapshots
 * @param <E>
 *            the sealed type of its events
 */
public interface Decider<C extends Command, S, E extends DomainEvent> {

    /** The kind of stream, which is also the prefix of its public id, such as {@code order}. Lower case, a to z. */
    String streamType();

    /** The sealed type of the commands that this decider decides. */
    Class<C> commandType();

    /** The sealed type of the events that its streams consist of. */
    Class<E> eventType();

    /** The type of the state, for snapshots. */
    Class<S> stateType();

    /** Raised whenever the state's shape or {@link #evolve} changes, so that older snapshots are passed over. */
    default int stateVersion() {
        return 1;
    }

    /** The state of a stream without events. */
    S initial();

    /** Accepts with events, accepts without (already so), refuses, or says that the target does not exist. */
    Decision<E> decide(C command, S state);

    /**
     * Whether the thing is the actor's own, for commands that {@link GivenBy} opens to {@link Who#OWNER}; pure. Asked
     * after loading, and only where nothing else in the rule permits the actor. A stranger is told that the thing does
     * not exist.
     */
    default boolean isOwner(C command, S state, Actor actor) {
        return false;
    }

    /** The state after one more event. Total: accepts every event that the log may hold. */
    S evolve(S state, E event);
}
