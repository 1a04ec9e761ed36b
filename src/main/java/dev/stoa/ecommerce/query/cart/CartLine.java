package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.query.VariantReference;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param unitPrice
 *            what a piece costs now; null where it is not for sale
 */
public record CartLine(VariantId variantId, int quantity, Money seenPrice, @Nullable Money unitPrice,
        @Nullable Money lineTotal, @Nullable Money discount) implements VariantReference {

    @Override
    public UUID variant() {
        return variantId.value();
    }
}
