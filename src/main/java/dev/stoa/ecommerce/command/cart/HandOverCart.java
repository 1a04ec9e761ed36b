package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import java.util.UUID;

/** Ends a guest's cart for a customer who has its secret. Repeated by the same customer, it changes nothing. */
@GivenBy(Who.OWNER)
@CommandType("ecommerce.hand-over-cart")
record HandOverCart(CartId cartId, @Assigned boolean bySecret, UUID customerId) implements CartCommand {}
