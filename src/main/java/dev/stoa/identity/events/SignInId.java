package dev.stoa.identity.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of a sign-in. */
public record SignInId(UUID value) {

    public static final String PREFIX = "signin";

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of a sign-in
     */
    public static SignInId valueOf(String text) {
        return new SignInId(GlobalId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
