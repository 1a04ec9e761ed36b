package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The one cart that a customer has. */
final class CustomerCart {

    private CustomerCart() {}

    static CartId of(UUID account) {
        return new CartId(UUID.nameUUIDFromBytes(("ecommerce.cart:" + account).getBytes(StandardCharsets.US_ASCII)));
    }
}
