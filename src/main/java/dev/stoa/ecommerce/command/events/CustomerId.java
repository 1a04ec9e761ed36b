package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

    /** The id of the customer who is known by an e-mail address alone, in whatever case it is written. */
    public static CustomerId ofEmail(String email) {
        var name = "mailto:" + email.strip().toLowerCase(Locale.ROOT);
        return new CustomerId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
