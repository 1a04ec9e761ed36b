package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.ecommerce.command.product.Offers;
import dev.stoa.ecommerce.command.promotion.Vouchers;
import dev.stoa.ecommerce.command.shipping.ShippingMethods;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.graphql.Mutations;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class CartMutations {

    private static final String NO_CART_YET = "You have no cart yet; addToCart begins one";

    private final Mutations mutations;
    private final CartKeys keys;
    private final Offers offers;
    private final Vouchers vouchers;
    private final ShippingMethods shippingMethods;
    private final OrderableCarts carts;
    private final ShippingWays ways;

    CartMutations(Mutations mutations, CartKeys keys, Offers offers, Vouchers vouchers,
            ShippingMethods shippingMethods, OrderableCarts carts, ShippingWays ways) {
        this.carts = carts;
        this.ways = ways;
        this.mutations = mutations;
        this.keys = keys;
        this.offers = offers;
        this.vouchers = vouchers;
        this.shippingMethods = shippingMethods;
    }

    @MutationMapping
    Object addToCart(@Argument CartLineInput input, @Argument @Nullable CommandOptions options, Actor actor) {
        return mutations.execute(adding(input, actor), options,
                receipt -> new AddToCartSuccess(receipt, keys.secret(receipt, actor)));
    }

    private CartCommand adding(CartLineInput input, Actor actor) {
        var offer = offer(input.variantId());
        if (input.cartId() == null && CartKeys.account(actor) == null) {
            return new OpenCart(new CartId(Ids.next()), input.variantId(), input.quantity(), offer);
        }
        var key = keys.of(input.cartId(), input.guestSecret(), actor);
        return new AddToCart(key.id(), key.bySecret(), key.customerId(), input.variantId(), input.quantity(), offer);
    }

    @MutationMapping
    Object changeCartLine(@Argument CartLineInput input, @Argument @Nullable CommandOptions options, Actor actor) {
        var key = keys.of(input.cartId(), input.guestSecret(), actor);
        return change(input.cartId(), new ChangeCartLine(key.id(), key.bySecret(), input.variantId(), input.quantity(),
                offer(input.variantId())), options, ChangeCartLineSuccess::new);
    }

    @MutationMapping
    Object removeFromCart(@Argument RemoveFromCartInput input, @Argument @Nullable CommandOptions options,
            Actor actor) {
        var key = keys.of(input.cartId(), input.guestSecret(), actor);
        return change(input.cartId(), new RemoveFromCart(key.id(), key.bySecret(), input.variantId()), options,
                RemoveFromCartSuccess::new);
    }

    @MutationMapping
    Object applyVoucher(@Argument CartCodeInput input, @Argument @Nullable CommandOptions options, Actor actor) {
        var key = keys.of(input.cartId(), input.guestSecret(), actor);
        var offered = vouchers.byCode(input.code(), key.customerId(), Instant.now()).orElse(null);
        return change(input.cartId(), new ApplyVoucher(key.id(), key.bySecret(), input.code(), offered), options,
                ApplyVoucherSuccess::new);
    }

    @MutationMapping
    Object removeVoucher(@Argument CartInput input, @Argument @Nullable CommandOptions options, Actor actor) {
        var key = keys.of(input.cartId(), input.guestSecret(), actor);
        return change(input.cartId(), new RemoveVoucher(key.id(), key.bySecret()), options, RemoveVoucherSuccess::new);
    }

    @MutationMapping
    Object setCartAddresses(@Argument SetCartAddressesInput input, @Argument @Nullable CommandOptions options,
            Actor actor) {
        var key = keys.of(input.cartId(), input.guestSecret(), actor);
        return change(input.cartId(), new SetCartAddresses(key.id(), key.bySecret(), input.shippingAddress(),
                input.billingAddress()), options, SetCartAddressesSuccess::new);
    }

    @MutationMapping
    Object chooseShipping(@Argument CartCodeInput input, @Argument @Nullable CommandOptions options, Actor actor) {
        var key = keys.of(input.cartId(), input.guestSecret(), actor);
        var chosen = shippingMethods.byCode(input.code()).orElse(null);
        var answer = change(input.cartId(), new ChooseShipping(key.id(), key.bySecret(), input.code(), chosen), options,
                ChooseShippingSuccess::new);
        return answer instanceof ShippingNotOffered refused
                ? refused.offering(
                        carts.of(input.cartId(), "input.cartId", input.guestSecret(), actor).map(ways::of)
                                .orElse(List.of()))
                : answer;
    }

    private Object change(@Nullable CartId named, CartCommand command, @Nullable CommandOptions options,
            Function<Receipt, ? extends CommandSuccess> success) {
        try {
            return mutations.execute(command, options, success);
        } catch (TargetNotFound e) {
            throw named == null ? new TargetNotFound(e.streamType(), e.streamId(), NO_CART_YET) : e;
        }
    }

    private @Nullable Offer offer(VariantId variant) {
        return offers.of(variant).orElse(null);
    }
}
