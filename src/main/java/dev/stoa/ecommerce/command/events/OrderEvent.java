package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/**
 * What happens to an order; the stream type is {@code order}. Placed, then confirmed or rejected by the checkout;
 * cancelled before or after the confirmation, as long as nothing is sent. Rejected and cancelled are final for what was
 * ordered; money may still move.
 */
public sealed interface OrderEvent extends DomainEvent
        permits
        OrderPlaced,
        OrderImported,
        OrderConfirmed,
        OrderRejected,
        OrderCancelled,
        OrderLinesCancelled,
        ShipmentPrepared,
        ShipmentDispatched,
        ShipmentAbandoned,
        ShipmentTracked,
        ShipmentDelivered,
        OrderLinesReturned,
        OrderPaymentChanged,
        OrderAnnotated {}
