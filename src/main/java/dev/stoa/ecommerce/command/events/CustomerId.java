package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of a customer. */
public record CustomerId(UUID value) {

    public static final String PREFIX = "customer";

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of a customer
     */
    public static CustomerId valueOf(String text) {
        return new CustomerId(GlobalId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
