package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of the order are to leave in a parcel; they are being taken out of the stock.
 *
 * @param tracking
 *            null where nobody said yet
 */
@EventType("ecommerce.shipment-prepared")
public record ShipmentPrepared(UUID shipmentId, List<LineQuantity> lines,
        @Nullable Tracking tracking) implements OrderEvent {}
