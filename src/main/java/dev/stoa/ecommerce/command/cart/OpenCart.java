package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Opens a cart for a guest, with the first thing in it. */
@GivenBy(Who.ANYONE)
@CommandType("ecommerce.open-cart")
record OpenCart(@Assigned CartId cartId, VariantId variantId, @Min(1) @Max(Cart.MOST_PIECES) int quantity,
        @Assigned @Nullable Offer offer) implements CartCommand {

    @Override
    public boolean bySecret() {
        return true;
    }
}
