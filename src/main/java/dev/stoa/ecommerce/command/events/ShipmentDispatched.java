package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import java.util.UUID;

/**
 * The parcel left: its pieces are out of the stock.
 *
 * @param lines
 *            what is in it; not more than was prepared
 * @param shortages
 *            what of that was not on hand, and is not in it
 */
@EventType("ecommerce.shipment-dispatched")
public record ShipmentDispatched(UUID shipmentId, List<LineQuantity> lines,
        List<Shortage> shortages) implements OrderEvent {}
