package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;

/** Accepted as well where there is none. */
@GivenBy(Who.OWNER)
@CommandType("ecommerce.remove-voucher")
record RemoveVoucher(CartId cartId, @Assigned boolean bySecret) implements CartCommand {}
