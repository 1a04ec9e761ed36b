package dev.stoa.identity.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of an account. */
public record AccountId(UUID value) {

    public static final String PREFIX = "account";

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of an account
     */
    public static AccountId valueOf(String text) {
        return new AccountId(GlobalId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
