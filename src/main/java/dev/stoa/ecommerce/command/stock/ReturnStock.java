package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Takes shipped pieces of an order back. A return counts once, however often it is told. */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.return-stock")
public record ReturnStock(VariantId variantId, OrderId orderId, UUID returnId, @Min(1) int quantity,
        ReturnDisposition disposition) implements StockCommand {}
