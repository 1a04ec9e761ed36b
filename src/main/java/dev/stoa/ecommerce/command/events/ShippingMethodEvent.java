package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/** What happens to a shipping method; the stream type is {@code shipping}. */
public sealed interface ShippingMethodEvent extends DomainEvent
        permits
        ShippingMethodCreated,
        ShippingMethodChanged {}
