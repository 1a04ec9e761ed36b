package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.shipping.WishedAddress;
import org.jspecify.annotations.Nullable;

record SetCartAddressesInput(@Nullable CartId cartId, @Nullable String guestSecret,
        @Nullable WishedAddress shippingAddress, @Nullable WishedAddress billingAddress) {}
