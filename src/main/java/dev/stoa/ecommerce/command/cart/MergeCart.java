package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartContents;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Puts what was in a guest's cart into the customer's. Repeated, it changes nothing.
 *
 * @param contents
 *            what was in the guest's cart at its end; null where nobody knows any more
 */
@GivenBy({Who.OWNER, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.merge-cart")
public record MergeCart(CartId cartId, UUID customerId, CartId guestCartId,
        @PersonalData(of = "customerId") @Assigned @Nullable CartContents contents) implements CartCommand {

    /** Into the one cart that the customer has. */
    public static MergeCart into(UUID customerId, CartId guestCartId, @Nullable CartContents contents) {
        return new MergeCart(CustomerCart.of(customerId), customerId, guestCartId, contents);
    }

    @Override
    public boolean bySecret() {
        return false;
    }
}
