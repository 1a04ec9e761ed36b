package dev.stoa.kernel.eventstore;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/** Tells who holds a claim, as it is committed now. Taking and giving back is the command gateway's alone. */
public interface Claims {

    /** The stream that holds the claim; empty where it is free. */
    Optional<UUID> holder(Claim claim);

    /**
     * The streams that hold claims of one scope, in one statement.
     *
     * @param keys
     *            in canonical form, of claims that are not {@linkplain Claim#personal() personal}
     * @return by key; free ones are absent
     */
    Map<String, UUID> holders(String scope, Collection<String> keys);

    /**
     * The streams that hold claims of one scope, the first ones by key, in one statement.
     *
     * @return by key, in the order of the keys; of claims that are {@linkplain Claim#personal() personal} by a hash of
     *         it
     */
    SequencedMap<String, UUID> held(String scope, int atMost);

    /** Whether any stream holds any claim of the scope. */
    boolean anyHeld(String scope);
}
