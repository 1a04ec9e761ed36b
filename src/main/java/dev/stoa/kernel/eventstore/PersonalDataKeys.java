package dev.stoa.kernel.eventstore;

import java.util.UUID;

/**
 * The keys of people, one each. They are made when the first event about a person is appended.
 */
public interface PersonalDataKeys {

    /**
     * Erases the key of a person, for good: whatever is encrypted under it, in any backup of the log too, reads as
     * erased from then on, see {@link PersonalData}. Durable when it returns, whatever becomes of the caller's
     * transaction. Other nodes may go on reading for {@code stoa.personal-data.key-cache-time}.
     *
     * <p>
     * Likewise the keys of whatever else {@link PersonalDataAliases} call the person.
     *
     * <p>
     * Leaves alone what is not encrypted: read tables keep what they show until they are rebuilt, and claims stay
     * taken; release them by a command before. What is appended about the person later gets a new key.
     *
     * @param person
     *            the id that the events name, see {@link PersonalData#of()}
     * @return whether there was a key
     */
    boolean erase(UUID person);
}
