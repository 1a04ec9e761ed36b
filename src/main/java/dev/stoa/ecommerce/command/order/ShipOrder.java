package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Prepares a parcel with pieces of a confirmed order. It leaves when they are taken out of the stock.
 *
 * @param lines
 *            all that is not sent yet, where there are none
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.ship-order")
public record ShipOrder(OrderId orderId, @Assigned UUID shipmentId, @Size(max = 100) List<@Valid OrderedPieces> lines,
        @Nullable @Valid WishedTracking tracking) implements OrderCommand {}
