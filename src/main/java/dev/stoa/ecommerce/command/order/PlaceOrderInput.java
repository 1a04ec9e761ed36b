package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.shipping.WishedAddress;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.graphql.BadArgument;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

record PlaceOrderInput(@Nullable NamedCustomer customer, @Nullable CustomerId onBehalfOf,
        @Nullable List<PlaceOrder.Line> lines, @Nullable Cart cart, @Nullable WishedAddress shippingAddress,
        @Nullable WishedAddress billingAddress, @Nullable String shippingCode, @Nullable String voucherCode,
        @Nullable String paymentMethod, @Nullable ExpectedTotal expectedTotal) {

    /** The cart to be ordered. */
    record Cart(@Nullable CartId cartId, @Nullable String guestSecret, @Nullable Integer version) {}

    /** What is ordered line by line; null where a cart is ordered. */
    @Nullable
    List<PlaceOrder.Line> checkedLines() {
        if ((lines == null) == (cart == null)) {
            throw new BadArgument("input", "Give either lines or a cart, not %s".formatted(
                    lines == null ? "neither" : "both"));
        }
        boolean said = Stream.of(shippingAddress, billingAddress, shippingCode, voucherCode, onBehalfOf)
                .anyMatch(Objects::nonNull);
        if (cart != null && said) {
            throw new BadArgument("input",
                    "An order of a cart has the cart's addresses, shipping method, voucher and customer");
        }
        return lines;
    }

    /** What is missing where an order cannot be placed: the cart that was named. */
    TargetNotFound missing(TargetNotFound order) {
        return cart == null || cart.cartId() == null
                ? order
                : new TargetNotFound(CartId.PREFIX, cart.cartId().value());
    }

    Cart chosenCart() {
        return Objects.requireNonNull(cart, "checkedLines() tells when there is one");
    }
}
