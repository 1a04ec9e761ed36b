package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * Says which of the pieces of a prepared parcel are in it and out of the stock. Repeated, it changes nothing.
 *
 * @param lines
 *            nothing where the parcel does not leave
 */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.dispatch-shipment")
public record DispatchShipment(OrderId orderId, UUID shipmentId, List<LineQuantity> lines,
        List<ShortPick> missing) implements OrderCommand {}
