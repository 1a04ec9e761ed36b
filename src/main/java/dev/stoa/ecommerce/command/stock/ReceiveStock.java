package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * @param sku
 *            the variant's; null where there is no such variant
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.receive-stock")
public record ReceiveStock(VariantId variantId, @Min(1) @Max(Stock.MOST) int quantity,
        @Nullable @Size(max = 200) @PlainLine String reference, @Assigned @Nullable String sku)
        implements
            StockCommand {}
