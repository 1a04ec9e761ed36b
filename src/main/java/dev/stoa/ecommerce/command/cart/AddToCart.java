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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts pieces of a variant to those that are in the cart.
 *
 * @param customerId
 *            the account whose cart it is; null for a guest's
 * @param offer
 *            what is known of the variant at this moment; null where nobody knows it
 */
@GivenBy(Who.OWNER)
@CommandType("ecommerce.add-to-cart")
record AddToCart(CartId cartId, @Assigned boolean bySecret, @Assigned @Nullable UUID customerId, VariantId variantId,
        @Min(1) @Max(Cart.MOST_PIECES) int quantity, @Assigned @Nullable Offer offer) implements CartCommand {}
