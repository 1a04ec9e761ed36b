package dev.stoa.identity.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of a wish for a new password. */
public record PasswordResetId(UUID value) {

    public static final String PREFIX = "passwordreset";

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
