package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.cart.OrderableCart;
import dev.stoa.ecommerce.command.cart.OrderableCarts;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.product.Offers;
import dev.stoa.ecommerce.command.promotion.OfferedVoucher;
import dev.stoa.ecommerce.command.promotion.Vouchers;
import dev.stoa.ecommerce.command.shipping.OfferedShipping;
import dev.stoa.ecommerce.command.shipping.ShippingMethods;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.AccountContacts;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.graphql.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes commands of what clients wish to order, with what is known at this moment. */
@Component
class OrderWishes {

    private static final AccessRule STAFF = AccessRule.of(Who.MERCHANT);

    private final Offers offers;
    private final Vouchers vouchers;
    private final ShippingMethods methods;
    private final OrderableCarts carts;
    private final AccountContacts contacts;
    private final OrderSettings settings;

    OrderWishes(Offers offers, Vouchers vouchers, ShippingMethods methods, OrderableCarts carts,
            AccountContacts contacts, OrderSettings settings) {
        this.offers = offers;
        this.vouchers = vouchers;
        this.methods = methods;
        this.carts = carts;
        this.contacts = contacts;
        this.settings = settings;
    }

    OrderCommand command(PlaceOrderInput input, Actor actor) {
        var lines = input.checkedLines();
        return lines == null ? cart(input, input.chosenCart(), actor) : lines(input, lines, actor);
    }

    private OrderCommand lines(PlaceOrderInput input, List<PlaceOrder.Line> lines, Actor actor) {
        var buyer = buyer(input, actor);
        var now = Instant.now();
        var voucher = input.voucherCode() == null
                ? null
                : vouchers.byCode(input.voucherCode(), buyer.account(), now).orElse(null);
        var shipping = input.shippingCode() == null ? null : methods.offered(input.shippingCode()).orElse(null);
        return new PlaceOrder(new OrderId(Ids.next()), buyer.id(), buyer.contact(), lines, input.shippingAddress(),
                input.billingAddress(), input.shippingCode(), input.voucherCode(), input.paymentMethod(),
                input.expectedTotal(),
                circumstances(PlaceOrder.variants(lines), shipping, voucher, buyer, actor, now));
    }

    private OrderCommand cart(PlaceOrderInput input, PlaceOrderInput.Cart chosen, Actor actor) {
        var buyer = Buyer.of(actor, input.customer());
        var cart = carts.of(chosen.cartId(), "input.cart.cartId", chosen.guestSecret(), actor).orElse(null);
        var now = Instant.now();
        var voucher = cart == null || cart.voucherId() == null
                ? null
                : vouchers.byId(new VoucherId(cart.voucherId()), buyer.account(), now).orElse(null);
        var shipping = cart == null || cart.shippingMethodId() == null
                ? null
                : methods.offered(new ShippingMethodId(cart.shippingMethodId())).orElse(null);
        return new OrderCart(new OrderId(Ids.next()), id(cart, chosen, actor), chosen.version(), buyer.id(),
                buyer.contact(), input.paymentMethod(), input.expectedTotal(), cart,
                circumstances(variants(cart), shipping, voucher, buyer, actor, now));
    }

    private static CartId id(@Nullable OrderableCart cart, PlaceOrderInput.Cart chosen, Actor actor) {
        return cart != null ? cart.id() : chosen.cartId() != null ? chosen.cartId() : OrderableCarts.own(actor);
    }

    private static Set<VariantId> variants(@Nullable OrderableCart cart) {
        return cart == null
                ? Set.of()
                : cart.lines().stream().map(line -> new VariantId(line.variantId())).collect(Collectors.toSet());
    }

    private Buyer buyer(PlaceOrderInput input, Actor actor) {
        if (input.onBehalfOf() == null) {
            return Buyer.of(actor, input.customer());
        }
        if (!STAFF.permits(actor)) {
            throw STAFF.refusal(actor);
        }
        return Buyer.served(input.onBehalfOf(), input.customer(), contacts);
    }

    private Circumstances circumstances(Set<VariantId> variants, @Nullable OfferedShipping shipping,
            @Nullable OfferedVoucher voucher, Buyer buyer, Actor actor, Instant now) {
        return new Circumstances(List.copyOf(offers.of(variants).values()), shipping, voucher, buyer.account() != null,
                onAccount(buyer.account(), actor), settings.deliveryRequired(),
                now.plus(settings.reservation()).truncatedTo(ChronoUnit.MICROS));
    }

    private boolean onAccount(@Nullable UUID account, Actor actor) {
        return switch (settings.onAccount()) {
            case NOBODY -> false;
            case STAFF -> STAFF.permits(actor);
            case ACCOUNTS -> STAFF.permits(actor) || account != null;
            case EVERYBODY -> true;
        };
    }
}
