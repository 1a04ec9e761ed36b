package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order that another shop took and brought to its end. It moves no stock here and no money.
 *
 * @param number
 *            what it was called there
 * @param placedAt
 *            when it was placed there
 * @param lines
 *            at least one; the ids of products and variants that there never were here are those of nothing
 * @param total
 *            what was to be paid
 * @param delivery
 *            where it was sent to; null where nobody said
 * @param captured
 *            what was paid
 * @param refunded
 *            how much of that was given back
 */
@EventType(value = "ecommerce.order-imported", version = 2)
public record OrderImported(String number, Instant placedAt, Customer customer, List<OrderLine> lines, Money total,
        OrderSums sums, @Nullable OrderDelivery delivery, OrderEnd end, Money captured,
        Money refunded) implements OrderEvent {

    /** The order as it would have been placed here. */
    public OrderPlaced asPlaced() {
        return new OrderPlaced(customer, lines, total, sums, delivery, null, null, null, null);
    }

    /** What it costs still: nothing where it was cancelled, else what was not given back of it. */
    public Money due() {
        return new Money(end == OrderEnd.CANCELLED ? 0 : total.minorUnits() - refunded.minorUnits(),
                total.currencyCode());
    }
}
