package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartAddressed;
import dev.stoa.ecommerce.command.events.CartClaimed;
import dev.stoa.ecommerce.command.events.CartEvent;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CartLineAdded;
import dev.stoa.ecommerce.command.events.CartLineChanged;
import dev.stoa.ecommerce.command.events.CartLineRemoved;
import dev.stoa.ecommerce.command.events.CartMerged;
import dev.stoa.ecommerce.command.events.CartOpened;
import dev.stoa.ecommerce.command.events.CartOrdered;
import dev.stoa.ecommerce.command.events.CartShippingChosen;
import dev.stoa.ecommerce.command.events.CartVoucherApplied;
import dev.stoa.ecommerce.command.events.CartVoucherRemoved;
import dev.stoa.ecommerce.command.pricing.ShippingMisfit;
import dev.stoa.ecommerce.command.promotion.VoucherNotUsable;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CartDecider implements Decider<CartCommand, Cart, CartEvent> {

    @Override
    public String streamType() {
        return CartId.PREFIX;
    }

    @Override
    public Class<CartCommand> commandType() {
        return CartCommand.class;
    }

    @Override
    public Class<CartEvent> eventType() {
        return CartEvent.class;
    }

    @Override
    public Class<Cart> stateType() {
        return Cart.class;
    }

    @Override
    public Cart initial() {
        return Cart.NONE;
    }

    @Override
    public Decision<CartEvent> decide(CartCommand command, Cart cart) {
        if (cart.claimedBy() != null) {
            return command instanceof HandOverCart handOver && handOver.customerId().equals(cart.claimedBy())
                    ? Decision.nothingToDo()
                    : Decision.refuse(new CartNotOpen(command.cartId()));
        }
        return switch (command) {
            case OpenCart open -> cart.opened()
                    ? Decision.nothingToDo()
                    : new LineChange(cart, null, open.variantId(), open.offer()).adding(open.quantity());
            case AddToCart add -> cart.opened() || !add.bySecret()
                    ? new LineChange(cart, add.customerId(), add.variantId(), add.offer()).adding(add.quantity())
                    : Decision.targetMissing();
            case MergeCart merge -> new Merging(cart, merge).decision();
            case ChangeCartLine _,RemoveFromCart _,ApplyVoucher _,RemoveVoucher _,SetCartAddresses _,ChooseShipping _,HandOverCart _,TakeFromCart _ ->
                cart.opened() ? change(command, cart) : Decision.targetMissing();
        };
    }

    private static Decision<CartEvent> change(CartCommand command, Cart cart) {
        return switch (command) {
            case ChangeCartLine it ->
                new LineChange(cart, null, it.variantId(), it.offer()).setting(it.quantity());
            case RemoveFromCart it -> cart.line(it.variantId().value()).isEmpty()
                    ? Decision.nothingToDo()
                    : Decision.accept(new CartLineRemoved(it.variantId().value()));
            case ApplyVoucher it -> apply(it, cart);
            case RemoveVoucher _ -> cart.voucherId() == null
                    ? Decision.nothingToDo()
                    : Decision.accept(new CartVoucherRemoved());
            case SetCartAddresses it -> address(it, cart);
            case ChooseShipping it -> choose(it, cart);
            case HandOverCart it -> cart.customerId() == null ? handOver(it, cart) : Decision.targetMissing();
            case TakeFromCart it -> Decision.accept(new Taking(cart, it).ordered());
            case OpenCart _,AddToCart _,MergeCart _ -> Decision.nothingToDo();
        };
    }

    /** Not while an order of it is in its checkout, or it would be ordered twice. */
    private static Decision<CartEvent> handOver(HandOverCart handOver, Cart cart) {
        var id = handOver.cartId();
        return Decision.<CartEvent>accept(new CartClaimed(handOver.customerId(), cart.contents()))
                .claiming(CartRound.claim(id.value(), cart.ordered()), new CheckoutUnderWay(id, null, null));
    }

    private static Decision<CartEvent> apply(ApplyVoucher apply, Cart cart) {
        var offered = apply.offered();
        if (offered == null) {
            return Decision.refuse(new VoucherUnknown(apply.code()));
        }
        if (offered.problem() != null) {
            return Decision.refuse(VoucherNotUsable.of(offered.code(), offered.problem(), offered.use().terms()));
        }
        var id = offered.voucherId().value();
        return id.equals(cart.voucherId()) ? Decision.nothingToDo() : Decision.accept(new CartVoucherApplied(id));
    }

    private static Decision<CartEvent> choose(ChooseShipping choose, Cart cart) {
        var chosen = choose.chosen();
        if (chosen == null) {
            return Decision.refuse(new ShippingNotOffered(choose.code(), ShippingMisfit.UNKNOWN));
        }
        return chosen.value().equals(cart.shippingMethodId())
                ? Decision.nothingToDo()
                : Decision.accept(new CartShippingChosen(chosen.value()));
    }

    private static Decision<CartEvent> address(SetCartAddresses set, Cart cart) {
        var person = cart.customerId() == null ? set.cartId().value() : cart.customerId();
        var next = cart.addressed(person,
                set.shippingAddress() == null ? cart.shipping() : set.shippingAddress().address(),
                set.billingAddress() == null ? cart.billing() : set.billingAddress().address());
        return Objects.equals(next.shipping(), cart.shipping())
                && Objects.equals(next.billing(), cart.billing())
                        ? Decision.nothingToDo()
                        : Decision.accept(new CartAddressed(person, next.shipping(), next.billing()));
    }

    /** A customer's cart is known by its id, whoever else comes has to have its secret. */
    @Override
    public boolean isOwner(CartCommand command, Cart cart, Actor actor) {
        return switch (command) {
            case HandOverCart handOver -> handOver.bySecret() && is(actor, handOver.customerId());
            default -> command.bySecret() && cart.customerId() == null
                    || actor instanceof Actor.Account account
                            && CustomerCart.of(account.accountId()).equals(command.cartId());
        };
    }

    private static boolean is(Actor actor, @Nullable UUID customer) {
        return actor instanceof Actor.Account account && account.accountId().equals(customer);
    }

    @Override
    public Cart evolve(Cart cart, CartEvent event) {
        return switch (event) {
            case CartOpened opened -> cart.open(opened.customerId());
            case CartLineAdded added -> cart.with(added.line());
            case CartLineChanged changed -> cart.with(changed.line());
            case CartLineRemoved removed -> cart.without(removed.variantId());
            case CartVoucherApplied applied -> cart.withVoucher(applied.voucherId());
            case CartVoucherRemoved _ -> cart.withVoucher(null);
            case CartAddressed it -> cart.addressed(it.personId(), it.shipping(), it.billing());
            case CartShippingChosen chosen -> cart.shippedBy(chosen.shippingMethodId());
            case CartClaimed claimed -> cart.claimed(claimed.customerId());
            case CartMerged merged -> merged(cart, merged);
            case CartOrdered ordered ->
                cart.with(ordered.lines()).withVoucher(ordered.voucherUsed() ? null : cart.voucherId())
                        .oftenerOrdered();
        };
    }

    private static Cart merged(Cart cart, CartMerged merged) {
        var next = cart.having(merged.guestCartId()).withVoucher(merged.voucherId())
                .shippedBy(merged.shippingMethodId())
                .addressed(merged.customerId(), merged.shipping(), merged.billing());
        for (var line : merged.lines()) {
            next = next.with(line);
        }
        return next;
    }
}
