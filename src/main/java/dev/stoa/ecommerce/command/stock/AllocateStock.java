package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import org.springframework.modulith.NamedInterface;

/** Makes the reservation of an order last until it is shipped or released. Repeated, it changes nothing. */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.allocate-stock")
public record AllocateStock(VariantId variantId, OrderId orderId) implements StockCommand {}
