package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of a category. */
public record CategoryId(UUID value) {

    public static final String PREFIX = "category";

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of a category
     */
    public static CategoryId valueOf(String text) {
        return new CategoryId(GlobalId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
