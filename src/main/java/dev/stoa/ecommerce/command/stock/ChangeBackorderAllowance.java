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
 *            that may be promised beyond those on hand
 * @param sku
 *            the variant's; null where there is no such variant
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.change-backorder-allowance")
public record ChangeBackorderAllowance(VariantId variantId, @Min(0) @Max(Stock.MOST) int pieces,
        @Assigned @Nullable String sku) implements StockCommand {}
