package dev.stoa.kernel.eventstore;

import java.util.Set;
import java.util.UUID;

/**
 * Tells under which other ids than their own data about people stands, such as what they left before they had an
 * account. A bean of whichever module gives people such ids; asked when a person's key is erased.
 */
public interface PersonalDataAliases {

    /**
     * The other ids of a person, those that are erased already included; empty where there are none.
     *
     * @param person
     *            any id that somebody wants erased, known here or not
     */
    Set<UUID> of(UUID person);
}
