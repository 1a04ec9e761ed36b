package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;

/** Somebody presented a refresh token that was used before, so there are two who hold it: the sign-in is ended. */
@EventType("identity.refresh-token-reused")
public record RefreshTokenReused() implements SignInEvent {}
