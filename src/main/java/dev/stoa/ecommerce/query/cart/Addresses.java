package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.Address;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Addresses as they stand in the rows of carts. */
final class Addresses {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Addresses() {}

    static @Nullable String write(@Nullable Address address) {
        return address == null ? null : JSON.writeValueAsString(address);
    }

    static @Nullable Address read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Address.class);
    }
}
