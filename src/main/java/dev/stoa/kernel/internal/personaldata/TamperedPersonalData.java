package dev.stoa.kernel.internal.personaldata;

import java.util.UUID;

/** Something encrypted was changed, or does not belong where it stands. */
public class TamperedPersonalData extends RuntimeException {

    TamperedPersonalData(UUID key) {
        super("What is encrypted under the key %s was changed or moved here from elsewhere; restore it from a backup"
                .formatted(key));
    }
}
