package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of a collection. */
public record CollectionId(UUID value) {

    public static final String PREFIX = "collection";

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of a collection
     */
    public static CollectionId valueOf(String text) {
        return new CollectionId(GlobalId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
