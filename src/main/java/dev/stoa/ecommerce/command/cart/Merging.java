package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartContents;
import dev.stoa.ecommerce.command.events.CartEvent;
import dev.stoa.ecommerce.command.events.CartLine;
import dev.stoa.ecommerce.command.events.CartMerged;
import dev.stoa.ecommerce.command.events.CartOpened;
import dev.stoa.kernel.command.Decision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guest's cart on its way into a customer's. Quantities add up; what has no place there is left out and told. */
record Merging(Cart own, MergeCart merge) {

    Decision<CartEvent> decision() {
        var guest = merge.contents();
        if (guest == null) {
            return Decision.targetMissing();
        }
        if (own.merged().contains(merge.guestCartId().value())) {
            return Decision.nothingToDo();
        }
        var events = new ArrayList<CartEvent>();
        if (!own.opened()) {
            events.add(new CartOpened(merge.customerId()));
        }
        events.add(merged(guest));
        return Decision.accept(events);
    }

    private CartMerged merged(CartContents guest) {
        var changed = new ArrayList<CartLine>();
        var leftOut = new ArrayList<CartLine>();
        var cart = own;
        for (var line : guest.lines()) {
            var placed = placed(cart, line);
            if (placed == null) {
                leftOut.add(line);
                continue;
            }
            int before = cart.line(line.variantId()).map(CartLine::quantity).orElse(0);
            int over = before + line.quantity() - placed.quantity();
            if (over > 0) {
                leftOut.add(new CartLine(line.variantId(), over, line.seenPrice()));
            }
            changed.add(placed);
            cart = cart.with(placed);
        }
        return new CartMerged(merge.guestCartId().value(), merge.customerId(), List.copyOf(changed),
                List.copyOf(leftOut), either(own.voucherId(), guest.voucherId()),
                either(own.shippingMethodId(), guest.shippingMethodId()), either(own.shipping(), guest.shipping()),
                either(own.billing(), guest.billing()));
    }

    /** The line as it would be in the cart; null where it has no place. */
    private static @Nullable CartLine placed(Cart cart, CartLine line) {
        var before = cart.line(line.variantId());
        boolean fits = before.isPresent() || cart.lines().size() < Cart.MOST_LINES;
        if (!fits || !cart.currency().orElse(line.seenPrice().currencyCode())
                .equals(line.seenPrice().currencyCode())) {
            return null;
        }
        int quantity = Math.min(Cart.MOST_PIECES, before.map(CartLine::quantity).orElse(0) + line.quantity());
        return new CartLine(line.variantId(), quantity, line.seenPrice());
    }

    private static <T> @Nullable T either(@Nullable T own, @Nullable T guests) {
        return own == null ? guests : own;
    }
}
