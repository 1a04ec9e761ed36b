package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of a shipping method. */
public record ShippingMethodId(UUID value) {

    public static final String PREFIX = "shipping";

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of a shipping method
     */
    public static ShippingMethodId valueOf(String text) {
        return new ShippingMethodId(GlobalId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
