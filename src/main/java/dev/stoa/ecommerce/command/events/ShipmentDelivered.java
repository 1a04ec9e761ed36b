package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** The parcel arrived. */
@EventType("ecommerce.shipment-delivered")
public record ShipmentDelivered(UUID shipmentId) implements OrderEvent {}
