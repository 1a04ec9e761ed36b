package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * Somebody tried to register with the address of another account. The stream goes no further; whoever tried was told
 * the same as always, and the holder gets a mail.
 */
@EventType("identity.registration-refused")
public record RegistrationRefused(UUID holderAccountId) implements AccountEvent {}
