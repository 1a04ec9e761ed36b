package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What was ordered of one thing.
 *
 * @param productId
 *            of the product as it is here, or of nothing
 * @param variantId
 *            of the variant as it is here, or of nothing
 * @param sku
 *            empty where there was none
 * @param variantName
 *            empty where there was none
 * @param discount
 *            what was taken off the line; null for nothing
 * @param taxRate
 *            in percent; null for 0
 * @param tax
 *            on the line after its discount; null for nothing
 */
@NamedInterface("commands")
public record ImportedLine(@Assigned ProductId productId, @Assigned VariantId variantId,
        @Size(max = 64) @PlainLine String sku, @NotBlank @Size(max = 200) @PlainLine String name,
        @Size(max = 200) @PlainLine String variantName, @Min(1) @Max(MOST_PIECES) int quantity, BigDecimal unitPrice,
        @Nullable BigDecimal discount, @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal taxRate,
        @Nullable BigDecimal tax) {

    static final int MOST_PIECES = 100_000;

    OrderLine line(String currencyCode) {
        return new OrderLine(productId.value(), variantId.value(), sku.strip(), name.strip(), variantName.strip(),
                quantity, Money.of(unitPrice, currencyCode), money(discount, currencyCode), rate(),
                money(tax, currencyCode), 0);
    }

    BigDecimal rate() {
        return taxRate == null ? BigDecimal.ZERO : taxRate;
    }

    BigDecimal price() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }

    static Money money(@Nullable BigDecimal amount, String currencyCode) {
        return Money.of(amount == null ? BigDecimal.ZERO : amount, currencyCode);
    }
}
