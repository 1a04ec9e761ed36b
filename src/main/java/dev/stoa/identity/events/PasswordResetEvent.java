package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/** What comes of a wish for a new password; the stream type is {@code passwordreset}, one stream per wish. */
public sealed interface PasswordResetEvent extends DomainEvent permits PasswordResetRequested {}
