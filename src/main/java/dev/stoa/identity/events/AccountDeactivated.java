package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;

/** Nobody can sign in any more; the address stays taken. Every sign-in has ended thereby. */
@EventType("identity.account-deactivated")
public record AccountDeactivated() implements AccountEvent {}
