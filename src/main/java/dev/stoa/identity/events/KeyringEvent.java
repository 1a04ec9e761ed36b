package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/** What happens to the keys that sign access tokens; the stream type is {@code keyring}, and there is one stream. */
public sealed interface KeyringEvent extends DomainEvent permits SigningKeyRotated {}
