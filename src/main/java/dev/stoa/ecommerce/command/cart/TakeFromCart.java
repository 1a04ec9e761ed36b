package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Takes what is ordered out of a cart; what was put into it meanwhile stays.
 *
 * @param voucherId
 *            the voucher that was used with it
 */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.take-from-cart")
public record TakeFromCart(CartId cartId, OrderId orderId, List<LineQuantity> lines,
        @Nullable UUID voucherId) implements CartCommand {

    @Override
    public boolean bySecret() {
        return false;
    }
}
