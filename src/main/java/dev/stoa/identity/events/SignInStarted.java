package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

@EventType("identity.sign-in-started")
public record SignInStarted(UUID accountId) implements SignInEvent {}
