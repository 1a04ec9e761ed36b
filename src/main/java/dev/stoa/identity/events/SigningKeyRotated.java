package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;

/** An operator had a new key made; the old one verifies until the last token that it signed has expired. */
@EventType("identity.signing-key-rotated")
public record SigningKeyRotated() implements KeyringEvent {}
