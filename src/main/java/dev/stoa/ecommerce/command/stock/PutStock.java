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
 * What another system says of a stock: all of it or nothing. Null leaves a part as it is.
 *
 * @param received
 *            pieces that came in
 * @param counted
 *            pieces that are on hand, not beside {@code received}
 * @param sku
 *            the variant's; null where there is no such variant
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.put-stock")
public record PutStock(VariantId variantId, @Nullable @Min(1) @Max(Stock.MOST) Integer received,
        @Nullable @Min(0) @Max(Stock.MOST) Integer counted,
        @Nullable @Min(0) @Max(Stock.MOST) Integer backorderAllowance,
        @Nullable @Min(0) @Max(Stock.MOST) Integer lowStockThreshold,
        @Nullable @Size(max = 200) @PlainLine String reference, @Assigned @Nullable String sku)
        implements
            StockCommand {}
