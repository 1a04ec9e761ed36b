package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Sends allocated pieces of an order. A shipment counts once, however often it is told. */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.ship-stock")
public record ShipStock(VariantId variantId, OrderId orderId, UUID shipmentId,
        @Min(1) int quantity) implements StockCommand {}
