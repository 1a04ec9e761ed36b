package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartLine;
import dev.stoa.ecommerce.command.events.CartOrdered;
import dev.stoa.ecommerce.command.events.LineQuantity;
import java.util.UUID;

/** What is left of a cart when what was ordered is taken out of it. */
record Taking(Cart cart, TakeFromCart take) {

    CartOrdered ordered() {
        var left = cart.lines().stream().map(line -> left(line)).filter(line -> line.quantity() > 0).toList();
        return new CartOrdered(take.orderId().value(), left,
                take.voucherId() != null && take.voucherId().equals(cart.voucherId()));
    }

    private CartLine left(CartLine line) {
        return new CartLine(line.variantId(), Math.max(0, line.quantity() - taken(line.variantId())),
                line.seenPrice());
    }

    private int taken(UUID variantId) {
        return take.lines().stream().filter(it -> it.variantId().equals(variantId)).mapToInt(LineQuantity::quantity)
                .sum();
    }
}
