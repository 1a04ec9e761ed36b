package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;

/**
 * @param email
 *            in the spelling by which it is unique
 * @param credentialId
 *            names the hash of the password, which is kept elsewhere
 */
@EventType("identity.account-registered")
public record AccountRegistered(@PersonalData String email, @PersonalData String name, UUID credentialId)
        implements
            AccountEvent {}
