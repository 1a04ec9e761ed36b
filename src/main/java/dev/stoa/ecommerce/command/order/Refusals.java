package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.cart.CheckoutUnderWay;
import dev.stoa.ecommerce.command.cart.Checkouts;
import dev.stoa.ecommerce.command.cart.ShippingNotOffered;
import dev.stoa.ecommerce.command.shipping.ShippingMethods;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to the refusals of orders what clients need to go on, which no decision needs. */
@Component
class Refusals {

    private final Checkouts checkouts;
    private final ShippingMethods methods;

    Refusals(Checkouts checkouts, ShippingMethods methods) {
        this.checkouts = checkouts;
        this.methods = methods;
    }

    /** The answer itself, where there is nothing to add to it. */
    Object told(Object answer, OrderCommand command) {
        return switch (answer) {
            case ShippingNotOffered refused -> offering(refused, command);
            case CheckoutUnderWay refused when command instanceof OrderCart order && order.cart() != null ->
                checkouts.named(refused, order.cart().round());
            default -> answer;
        };
    }

    private ShippingNotOffered offering(ShippingNotOffered refused, OrderCommand command) {
        var draft = draft(command);
        return draft == null ? refused : refused.offering(methods.codes(Baskets.of(draft, draft.offers())));
    }

    private static @Nullable Draft draft(OrderCommand command) {
        return switch (command) {
            case PlaceOrder order -> Draft.of(order);
            case OrderCart order when order.cart() != null -> Draft.of(order, order.cart());
            default -> null;
        };
    }
}
