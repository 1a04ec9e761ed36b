package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param lines
 *            at least one, no variant twice, all in one currency
 * @param total
 *            what is to be paid
 * @param sums
 *            how the total came about
 * @param delivery
 *            where it is sent to, and how; null where nobody said
 * @param voucher
 *            null where there is none
 * @param payment
 *            what it is paid with; null where it is paid on account, and where there is nothing to pay
 * @param cart
 *            the cart it was placed from; null where it came from none
 * @param reservedUntil
 *            until when its stock is held before it is confirmed; null without an end
 */
@EventType(value = "ecommerce.order-placed", version = 2)
public record OrderPlaced(Customer customer, List<OrderLine> lines, Money total, OrderSums sums,
        @Nullable OrderDelivery delivery, @Nullable OrderVoucher voucher, @Nullable OrderPayment payment,
        @Nullable OrderedCart cart, @Nullable Instant reservedUntil) implements OrderEvent {

    /** What a line costs in the end: after its discount, with its tax. */
    public Money charged(OrderLine line) {
        long tax = sums.taxIncluded() ? 0 : line.tax().minorUnits();
        return new Money(line.lineTotal().minorUnits() - line.discount().minorUnits() + tax, total.currencyCode());
    }
}
