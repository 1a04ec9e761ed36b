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

/** Says how many pieces of a variant that is in the cart there are to be, at the price of this moment. */
@GivenBy(Who.OWNER)
@CommandType("ecommerce.change-cart-line")
record ChangeCartLine(CartId cartId, @Assigned boolean bySecret, VariantId variantId,
        @Min(1) @Max(Cart.MOST_PIECES) int quantity, @Assigned @Nullable Offer offer) implements CartCommand {}
