package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * Every sign-in of before has ended thereby.
 *
 * @param credentialId
 *            names the hash of the new password, which is kept elsewhere
 */
@EventType("identity.password-changed")
public record PasswordChanged(UUID credentialId, PasswordChangeReason reason) implements AccountEvent {}
