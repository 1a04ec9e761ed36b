package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventMetadata;

/** An event to be written, with its JSON. */
public record NewEvent(DomainEvent event, EventMetadata metadata, String type, int schemaVersion, String payload,
        String metadataJson) {}
