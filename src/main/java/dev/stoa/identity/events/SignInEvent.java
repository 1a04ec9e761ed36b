package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/** What comes of an attempt to sign in; the stream type is {@code signin}, one stream per attempt. */
public sealed interface SignInEvent extends DomainEvent
        permits
        SignInStarted,
        SignInFailed,
        RefreshTokenReused,
        SignInEnded {}
