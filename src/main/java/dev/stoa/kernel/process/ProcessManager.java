package dev.stoa.kernel.process;

/**
 * A long-running reaction to events, as pure as a decider: no clock, no ids, no input or output. A bean annotated with
 * {@link Process}, with one or more {@link dev.stoa.kernel.processor.EventHandler} methods that take a
 * {@code Recorded<…>} and return the {@link java.util.UUID} of the instance that the event concerns (null: none).
 *
 * <p>
 * Guarantees: each input is applied exactly once per instance; state, commands and timers of one reaction are committed
 * together; the commands of one instance are executed in the order they were given, at least once under an id that
 * makes repetition harmless; every outcome comes back as an input, rejections included.
 *
 * @param <S>
 *            the state, an immutable record that Jackson can write and read
 */
public interface ProcessManager<S> {

    /** The type of the state, for storage. */
    Class<S> stateType();

    /** The state of an instance before its first input. */
    S initial();

    /** The next state, and what is to be done. */
    Reaction<S> react(S state, Input input);
}
