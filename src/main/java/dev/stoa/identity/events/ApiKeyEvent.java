package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/** What happens to an API key; the stream type is {@code apikey}. */
public sealed interface ApiKeyEvent extends DomainEvent permits ApiKeyCreated, ApiKeyRevoked {}
