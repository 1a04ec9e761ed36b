package dev.stoa.ecommerce.imports.kind;

import dev.stoa.ecommerce.command.events.OrderEnd;
import dev.stoa.ecommerce.command.order.ImportedCustomer;
import dev.stoa.ecommerce.command.shipping.WishedAddress;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as it stands in a line.
 *
 * @param taxIncluded
 *            null where it is
 * @param captured
 *            null for all of it, or nothing where it was cancelled
 * @param refunded
 *            null for nothing
 */
record PastOrder(String number, OffsetDateTime placedAt, ImportedCustomer customer,
        @Nullable WishedAddress shippingAddress, @Nullable WishedAddress billingAddress, String currencyCode,
        List<Item> lines, @Nullable BigDecimal shipping, @Nullable Boolean taxIncluded, @Nullable BigDecimal tax,
        BigDecimal total, OrderEnd status, @Nullable BigDecimal captured, @Nullable BigDecimal refunded) {

    /** What was ordered of one thing; with the name of what the SKU stands for now, where it tells none. */
    record Item(@Nullable String sku, @Nullable String name, @Nullable String variant, Integer quantity,
            BigDecimal unitPrice, @Nullable BigDecimal discount, @Nullable BigDecimal taxRate,
            @Nullable BigDecimal tax) {

        boolean isNameless() {
            return sku == null && name == null;
        }
    }

    BigDecimal paid() {
        if (captured != null) {
            return captured;
        }
        return status == OrderEnd.CANCELLED ? BigDecimal.ZERO : total;
    }

    BigDecimal givenBack() {
        return refunded == null ? BigDecimal.ZERO : refunded;
    }
}
