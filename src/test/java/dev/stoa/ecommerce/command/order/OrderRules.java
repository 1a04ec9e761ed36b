package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.cart.OrderableCart;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.pricing.TaxSettings;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.ecommerce.command.promotion.OfferedVoucher;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.Decider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lends the rules of orders to tests of other packages. */
public final class OrderRules {

    private static final TaxSettings UNTAXED = new TaxSettings(true, null, "standard", Map.of());

    private OrderRules() {}

    /** What anybody may order, paid later. */
    public static PlaceOrder order(OrderId order, CustomerId customer, NamedCustomer named, List<PlaceOrder.Line> lines,
            Collection<Offer> offers) {
        return PlaceOrder.of(order, customer, named, lines, Circumstances.lenient(offers));
    }

    /** What is in a cart, paid with a method, or later where there is none. */
    public static Command orderCart(OrderId order, OrderableCart cart, NamedCustomer named, @Nullable String method,
            Collection<Offer> offers, @Nullable OfferedVoucher voucher) {
        return new OrderCart(order, cart.id(), null, new CustomerId(cart.id().value()), named, method, null, cart,
                new Circumstances(List.copyOf(offers), null, voucher, true, true, false, null));
    }

    public static Decider<?, ?, ?> decider() {
        return new OrderDecider(UNTAXED);
    }
}
