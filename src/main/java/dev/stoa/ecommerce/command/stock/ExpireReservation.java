package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * Takes back what is promised to an order until the given time or an earlier one. Accepted as well where it was
 * allocated, prolonged or released meanwhile.
 */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.expire-reservation")
public record ExpireReservation(VariantId variantId, OrderId orderId, Instant asOf) implements StockCommand {}
