package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Says that a parcel arrived. Repeated, it changes nothing. */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.confirm-delivery")
public record ConfirmDelivery(OrderId orderId, UUID shipmentId) implements OrderCommand {}
