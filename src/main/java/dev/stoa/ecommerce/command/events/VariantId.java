package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of a variant. */
public record VariantId(UUID value) {

    public static final String PREFIX = "variant";

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of a variant
     */
    public static VariantId valueOf(String text) {
        return new VariantId(GlobalId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
