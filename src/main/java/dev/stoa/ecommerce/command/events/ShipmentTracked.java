package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** Where the parcel can be followed, in place of what was said before. */
@EventType("ecommerce.shipment-tracked")
public record ShipmentTracked(UUID shipmentId, Tracking tracking) implements OrderEvent {}
