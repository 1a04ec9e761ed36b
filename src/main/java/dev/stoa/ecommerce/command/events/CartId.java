package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of a cart. */
public record CartId(UUID value) {

    public static final String PREFIX = "cart";

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of a cart
     */
    public static CartId valueOf(String text) {
        return new CartId(GlobalId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
