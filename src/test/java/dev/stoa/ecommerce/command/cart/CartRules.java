package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.Decider;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lends the rules of carts to tests of other packages. */
public final class CartRules {

    private CartRules() {}

    public static Decider<?, ?, ?> decider() {
        return new CartDecider();
    }

    public static Command add(CartId cart, Offer offer, int quantity) {
        return new AddToCart(cart, false, cart.value(), offer.variantId(), quantity, offer);
    }

    public static Command remove(CartId cart, Offer offer) {
        return new RemoveFromCart(cart, false, offer.variantId());
    }

    /** The cart as who orders it gets it, after its events. */
    public static OrderableCart orderable(CartId id, List<? extends dev.stoa.ecommerce.command.events.CartEvent> events,
            @Nullable UUID voucher, @Nullable Address address) {
        var decider = new CartDecider();
        var cart = decider.initial();
        for (var event : events) {
            cart = decider.evolve(cart, event);
        }
        return new OrderableCart(id, events.size(), cart.ordered(), id.value(), cart.lines(), voucher, null, address,
                null);
    }
}
