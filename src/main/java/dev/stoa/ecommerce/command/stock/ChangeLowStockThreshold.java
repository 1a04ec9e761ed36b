package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * @param pieces
 *            free on hand at which, or below which, the stock counts as low; null for never
 * @param sku
 *            the variant's; null where there is no such variant
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.change-low-stock-threshold")
public record ChangeLowStockThreshold(VariantId variantId, @Nullable @Min(0) @Max(Stock.MOST) Integer pieces,
        @Assigned @Nullable String sku) implements StockCommand {}
