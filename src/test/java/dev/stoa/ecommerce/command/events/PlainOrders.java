package dev.stoa.ecommerce.command.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders without discount, tax and shipping, for tests that are about something else. */
public final class PlainOrders {

    private PlainOrders() {}

    public static OrderPlaced placed(Customer customer, List<OrderLine> lines, Money total) {
        return placed(customer, lines, total, null, null, null);
    }

    public static OrderPlaced placed(Customer customer, List<OrderLine> lines, Money total,
            @Nullable OrderVoucher voucher, @Nullable OrderPayment payment, @Nullable UUID cartId) {
        return new OrderPlaced(customer, lines, total, sums(total), null, voucher, payment,
                cartId == null ? null : new OrderedCart(cartId, 0), null);
    }

    public static OrderSums sums(Money total) {
        var nothing = new Money(0, total.currencyCode());
        return new OrderSums(true, total, nothing, null, nothing, List.of(), nothing);
    }

    public static OrderLine line(UUID product, UUID variant, String sku, String productName, String variantName,
            int quantity, Money unitPrice) {
        var nothing = new Money(0, unitPrice.currencyCode());
        return new OrderLine(product, variant, sku, productName, variantName, quantity, unitPrice, nothing,
                BigDecimal.ZERO, nothing, 0);
    }
}
