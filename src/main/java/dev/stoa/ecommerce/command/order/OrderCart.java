package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.cart.OrderableCart;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Places an order of what is in a cart. The cart can be changed meanwhile, and ordered again when the checkout is over.
 *
 * @param cartVersion
 *            where the cart has another, it is refused
 * @param cart
 *            as it is at this moment; null where it is not there for who orders
 */
@GivenBy(Who.ANYONE)
@CommandType("ecommerce.order-cart")
record OrderCart(@Assigned OrderId orderId, CartId cartId, @Nullable Integer cartVersion,
        @Assigned CustomerId customerId, @Valid NamedCustomer customer,
        @Nullable @Size(min = 1, max = 200) @PlainLine String paymentMethod, @Nullable ExpectedTotal expectedTotal,
        @Assigned @Nullable OrderableCart cart, @Assigned Circumstances circumstances) implements OrderCommand {}
