package dev.stoa.kernel.internal.personaldata;

import com.google.crypto.tink.Aead;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key of a person.
 *
 * @param generation
 *            counted from 1; more where keys of the person were erased before
 * @param aead
 *            null once it is erased, or lost
 */
record PersonKey(UUID id, @Nullable UUID person, int generation, @Nullable Aead aead) {

    static PersonKey lost(UUID id) {
        return new PersonKey(id, null, 0, null);
    }
}
