package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.cart.OrderableCart;
import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.Customer;
import dev.stoa.ecommerce.command.events.OrderedCart;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.ecommerce.command.shipping.WishedAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to become an order, whether it comes from a cart or line by line. */
record Draft(Customer customer, List<PlaceOrder.Line> lines, @Nullable Address shipping, @Nullable Address billing,
        @Nullable String shippingCode, @Nullable String voucherCode, @Nullable String paymentMethod,
        @Nullable ExpectedTotal expectedTotal, @Nullable OrderedCart cart, Circumstances at) {

    static Draft of(PlaceOrder order) {
        return new Draft(order.customer().customer(order.customerId()), order.lines(),
                address(order.shippingAddress()), address(order.billingAddress()), order.shippingCode(),
                order.voucherCode(), order.paymentMethod(), order.expectedTotal(), null, order.circumstances());
    }

    static Draft of(OrderCart order, OrderableCart cart) {
        var at = order.circumstances();
        return new Draft(order.customer().customer(order.customerId()),
                cart.lines().stream()
                        .map(line -> new PlaceOrder.Line(new VariantId(line.variantId()), line.quantity())).toList(),
                cart.shipping(), cart.billing(),
                at.shipping() == null ? null : at.shipping().code(),
                at.voucher() == null ? null : at.voucher().code(),
                order.paymentMethod(), order.expectedTotal(), new OrderedCart(cart.id().value(), cart.round()), at);
    }

    /** What is offered of the lines, as far as anybody knows it. */
    Map<VariantId, Offer> offers() {
        return at.offers().stream().collect(Collectors.toMap(Offer::variantId, Function.identity()));
    }

    private static @Nullable Address address(@Nullable WishedAddress wished) {
        return wished == null ? null : wished.address();
    }
}
