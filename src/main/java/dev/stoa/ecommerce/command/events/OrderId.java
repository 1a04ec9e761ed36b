package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of an order. */
public record OrderId(UUID value) {

    public static final String PREFIX = "order";

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of an order
     */
    public static OrderId valueOf(String text) {
        return new OrderId(GlobalId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
