package dev.stoa.kernel.command;

/**
 * A business refusal: a value, not an exception. Implemented by records that carry what a client needs to go on; the
 * simple class name is the name of the GraphQL type.
 */
public interface Rejection {

    /** The code for machines, the class name in upper snake case: {@code InsufficientStock}, INSUFFICIENT_STOCK. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }

    /** One sentence for people: what stood in the way and what would be allowed. */
    String message();
}
