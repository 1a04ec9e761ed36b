package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import java.util.UUID;

/**
 * The parcel does not leave: none of its pieces was on hand.
 *
 * @param shortages
 *            what was missing
 */
@EventType("ecommerce.shipment-abandoned")
public record ShipmentAbandoned(UUID shipmentId, List<Shortage> shortages) implements OrderEvent {}
