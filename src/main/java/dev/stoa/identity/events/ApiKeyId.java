package dev.stoa.identity.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of an API key. It is no secret. */
public record ApiKeyId(UUID value) {

    public static final String PREFIX = "apikey";

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of an API key
     */
    public static ApiKeyId valueOf(String text) {
        return new ApiKeyId(GlobalId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
