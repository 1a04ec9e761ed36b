package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartEvent;
import dev.stoa.ecommerce.command.events.CartLine;
import dev.stoa.ecommerce.command.events.CartLineAdded;
import dev.stoa.ecommerce.command.events.CartLineChanged;
import dev.stoa.ecommerce.command.events.CartOpened;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.kernel.command.Decision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A variant of which there are to be more or fewer pieces in a cart.
 *
 * @param customerId
 *            whose the cart is to be, where it is not open yet; null for a guest's
 */
record LineChange(Cart cart, @Nullable UUID customerId, VariantId variantId, @Nullable Offer offer) {

    Decision<CartEvent> adding(int pieces) {
        var before = cart.line(variantId.value());
        int quantity = before.map(CartLine::quantity).orElse(0) + pieces;
        if (quantity > Cart.MOST_PIECES) {
            return Decision.refuse(new QuantityTooLarge(variantId, quantity, Cart.MOST_PIECES));
        }
        if (offer == null || !offer.forSale()) {
            return Decision.refuse(new VariantNotForSale(variantId));
        }
        var line = new CartLine(variantId.value(), quantity, offer.price());
        return before.isPresent() ? Decision.accept(new CartLineChanged(line)) : added(line);
    }

    Decision<CartEvent> setting(int quantity) {
        var before = cart.line(variantId.value());
        if (before.isEmpty()) {
            return Decision.refuse(new NotInCart(variantId));
        }
        if (offer == null || !offer.forSale()) {
            return Decision.refuse(new VariantNotForSale(variantId));
        }
        var line = new CartLine(variantId.value(), quantity, offer.price());
        return line.equals(before.get()) ? Decision.nothingToDo() : Decision.accept(new CartLineChanged(line));
    }

    private Decision<CartEvent> added(CartLine line) {
        var currency = line.seenPrice().currencyCode();
        var ofCart = cart.currency().orElse(currency);
        if (!ofCart.equals(currency)) {
            return Decision.refuse(new CartInOtherCurrency(ofCart, currency));
        }
        if (cart.lines().size() == Cart.MOST_LINES) {
            return Decision.refuse(new CartFull(Cart.MOST_LINES));
        }
        return cart.opened()
                ? Decision.accept(new CartLineAdded(line))
                : Decision.accept(new CartOpened(customerId), new CartLineAdded(line));
    }
}
