package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;

/** Accepted as well where the variant is not in the cart. */
@GivenBy(Who.OWNER)
@CommandType("ecommerce.remove-from-cart")
record RemoveFromCart(CartId cartId, @Assigned boolean bySecret, VariantId variantId) implements CartCommand {}
