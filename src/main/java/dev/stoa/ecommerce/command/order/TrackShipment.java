package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Says where a parcel can be followed, in place of what was said before. */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.track-shipment")
public record TrackShipment(OrderId orderId, UUID shipmentId, @Valid WishedTracking tracking) implements OrderCommand {}
