package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/**
 * What happens to an order; the stream type is {@code order}. Placed, then confirmed or rejected by the checkout;
 * cancelled before or after the confirmation. Rejected and cancelled are final.
 */
public sealed interface OrderEvent extends DomainEvent
        permits
        OrderPlaced,
        OrderConfirmed,
        OrderRejected,
        OrderCancelled {}
