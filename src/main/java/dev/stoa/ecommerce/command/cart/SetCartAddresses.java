package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.shipping.WishedAddress;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.eventstore.PersonalData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** What is null stays as it is. */
@GivenBy(Who.OWNER)
@CommandType("ecommerce.set-cart-addresses")
record SetCartAddresses(CartId cartId, @Assigned boolean bySecret,
        @PersonalData @Nullable @Valid WishedAddress shippingAddress,
        @PersonalData @Nullable @Valid WishedAddress billingAddress) implements CartCommand {}
