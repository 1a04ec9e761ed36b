package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.constraints.Min;
import org.springframework.modulith.NamedInterface;

/**
 * Takes back what is promised to an order beyond so many pieces, allocated or not. Accepted as well where no more is.
 *
 * @param quantity
 *            the pieces that the order keeps
 */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.lower-reservation")
public record LowerReservation(VariantId variantId, OrderId orderId, @Min(0) int quantity) implements StockCommand {}
