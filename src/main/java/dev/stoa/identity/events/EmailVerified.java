package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;

/** The person reads mail that is sent to the address. From now on the account can sign in. */
@EventType("identity.email-verified")
public record EmailVerified() implements AccountEvent {}
