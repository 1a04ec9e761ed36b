package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of a product. */
public record ProductId(UUID value) {

    public static final String PREFIX = "product";

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of a product
     */
    public static ProductId valueOf(String text) {
        return new ProductId(GlobalId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
