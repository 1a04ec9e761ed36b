package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;

@EventType("identity.sign-in-ended")
public record SignInEnded(SignInEndReason reason) implements SignInEvent {}
