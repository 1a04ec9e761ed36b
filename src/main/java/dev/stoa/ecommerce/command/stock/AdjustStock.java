package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * @param change
 *            by how many pieces what is on hand differs from what was thought; 0 records nothing
 * @param note
 *            needed where the reason is OTHER
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@NoteTells
@CommandType("ecommerce.adjust-stock")
public record AdjustStock(VariantId variantId, @Min(-Stock.MOST) @Max(Stock.MOST) int change, AdjustmentReason reason,
        @Nullable @Size(max = 500) @PlainLine String note) implements StockCommand {}
