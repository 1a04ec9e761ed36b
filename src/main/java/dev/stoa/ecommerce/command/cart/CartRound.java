package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.eventstore.Claim;
import java.util.UUID;

/**
 * What is in a cart between two confirmed orders of it. It goes one way only: into one order, or, a guest's, into the
 * cart of one customer; whoever takes it takes its claim.
 */
public final class CartRound {

    private static final String SCOPE = "ecommerce.cart-order";

    private CartRound() {}

    /**
     * The claim on it.
     *
     * @param round
     *            how many orders of the cart were confirmed before
     */
    public static Claim claim(UUID cartId, int round) {
        return new Claim(SCOPE, "%s:%d".formatted(cartId, round));
    }
}
