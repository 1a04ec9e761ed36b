package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.constraints.Min;
import org.springframework.modulith.NamedInterface;

/** Promises pieces to an order. Repeated, it changes nothing. */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.reserve-stock")
public record ReserveStock(VariantId variantId, OrderId orderId, @Min(1) int quantity) implements StockCommand {}
