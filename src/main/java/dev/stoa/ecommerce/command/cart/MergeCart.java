package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was in a guest's cart into the customer's. Repeated, it changes nothing.
 *
 * @param guestCart
 *            the guest's cart at its end
 */
@GivenBy(Who.OWNER)
@CommandType("ecommerce.merge-cart")
record MergeCart(CartId cartId, UUID customerId, CartId guestCartId,
        @Assigned @Nullable Cart guestCart) implements CartCommand {

    @Override
    public boolean bySecret() {
        return false;
    }
}
