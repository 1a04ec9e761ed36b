package dev.stoa.ecommerce.process.checkout;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderPayment;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderVoucher;
import dev.stoa.ecommerce.command.events.VoucherId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an order takes beside stock.
 *
 * @param subtotal
 *            what the lines cost before any discount
 * @param payment
 *            null where nothing is paid now
 * @param cartId
 *            null where it comes from no cart
 */
record CheckoutBill(CustomerId customerId, Money subtotal, Money total, @Nullable OrderVoucher voucher,
        @Nullable OrderPayment payment, @Nullable CartId cartId, @Nullable Instant reservedUntil, Instant placedAt) {

    static CheckoutBill of(OrderPlaced placed, Instant placedAt) {
        return new CheckoutBill(new CustomerId(placed.customer().customerId()), placed.sums().subtotal(),
                placed.total(), placed.voucher(), placed.payment(),
                placed.cart() == null ? null : new CartId(placed.cart().cartId()), placed.reservedUntil(), placedAt);
    }

    @Nullable
    UUID voucherId() {
        return voucher == null ? null : voucher.voucherId();
    }

    VoucherId usedVoucher() {
        return new VoucherId(Objects.requireNonNull(voucher, "The order has no voucher").voucherId());
    }

    /** When it is too late to pay: the provider has so long, but not longer than the stock is held. */
    Instant payableUntil(Duration patience) {
        var late = placedAt.plus(patience);
        return reservedUntil != null && reservedUntil.isBefore(late) ? reservedUntil : late;
    }
}
