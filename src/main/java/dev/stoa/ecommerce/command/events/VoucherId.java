package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.UUID;

/** The public id of a voucher. */
public record VoucherId(UUID value) {

    public static final String PREFIX = "voucher";

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of a voucher
     */
    public static VoucherId valueOf(String text) {
        return new VoucherId(GlobalId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }
}
