package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderDelivery;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderSums;
import dev.stoa.ecommerce.command.events.OrderTax;
import dev.stoa.ecommerce.query.OrderReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param delivery
 *            null where nobody said
 * @param reservedUntil
 *            until when its stock is held for its checkout; null without an end, and where that is over
 */
public record Order(OrderId id, int version, OrderStanding standing, Customer customer, OrderSums sums, Money total,
        @Nullable OrderDelivery delivery, @Nullable String voucherCode, boolean onAccount,
        @Nullable Instant reservedUntil, Instant placedAt, Instant updatedAt, @Nullable String importedNumber,
        @Nullable String cancellationReason,
        @Nullable OrderRejection rejection) implements OrderReference {

    @Override
    public UUID order() {
        return id.value();
    }

    @Override
    public @Nullable Instant reservedUntil() {
        return status() == OrderStatus.PLACED ? reservedUntil : null;
    }

    public OrderStatus status() {
        return standing.status();
    }

    public OrderAuthorisation authorisation() {
        return standing.authorisation();
    }

    public OrderCharge charge() {
        return standing.charge();
    }

    public OrderFulfilment fulfilment() {
        return standing.fulfilment();
    }

    public OrderState state() {
        return standing.state();
    }

    public List<OrderState> possibleNext() {
        return importedNumber == null ? state().possibleNext() : List.of();
    }

    public Money subtotal() {
        return sums.subtotal();
    }

    public Money discount() {
        return sums.discount();
    }

    public @Nullable Money shipping() {
        return sums.shipping();
    }

    public Money shippingDiscount() {
        return sums.shippingDiscount();
    }

    public boolean taxIncluded() {
        return sums.taxIncluded();
    }

    public List<OrderTax> taxes() {
        return sums.taxes();
    }

    public Money tax() {
        return sums.tax();
    }

    public Money due() {
        return money(standing.due());
    }

    public Money authorised() {
        return money(standing.authorised());
    }

    public Money captured() {
        return money(standing.captured());
    }

    public Money refunded() {
        return money(standing.refunded());
    }

    public Money charged() {
        return money(standing.charged());
    }

    public @Nullable Address shippingAddress() {
        return delivery == null ? null : delivery.shipping();
    }

    public @Nullable Address billingAddress() {
        return delivery == null ? null : delivery.billing();
    }

    public @Nullable OrderShipping shippingMethod() {
        return delivery == null || delivery.shippingCode() == null || delivery.shippingName() == null
                ? null
                : new OrderShipping(delivery.shippingCode(), delivery.shippingName());
    }

    private Money money(long minorUnits) {
        return new Money(minorUnits, total.currencyCode());
    }
}
