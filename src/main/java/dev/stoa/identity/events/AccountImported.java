package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;

/**
 * Somebody whom another shop knew: an account without a password, which whoever reads its mail claims by resetting it.
 *
 * @param email
 *            in the spelling by which it is unique
 * @param credentialId
 *            names no password, and stands for the first one that there will be
 */
@EventType("identity.account-imported")
public record AccountImported(@PersonalData String email, @PersonalData String name, UUID credentialId)
        implements
            AccountEvent {}
