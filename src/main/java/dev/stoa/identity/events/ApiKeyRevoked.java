package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;

/** Whoever comes with it is refused from now on. */
@EventType("identity.api-key-revoked")
public record ApiKeyRevoked() implements ApiKeyEvent {}
