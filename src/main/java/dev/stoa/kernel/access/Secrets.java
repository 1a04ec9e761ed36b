package dev.stoa.kernel.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Secrets that open one thing to whoever has them, such as a guest's order. Derived from the thing's id under a key of
 * the server: always the same for the same thing, on every node, and not to be guessed by who knows the id.
 */
public interface Secrets {

    /**
     * The secret of a thing, 43 characters for URLs and headers.
     *
     * @param kind
     *            the prefix of its public id, such as {@code order}
     */
    String of(String kind, UUID id);

    /** Whether this is the thing's secret; takes the same time for any that is not. */
    boolean opens(@Nullable String secret, String kind, UUID id);
}
