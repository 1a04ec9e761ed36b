package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.graphql.GlobalId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The public id of a payment. */
public record PaymentId(UUID value) {

    public static final String PREFIX = "payment";

    private static final long TIME = 0xFFFF_FFFF_FFFF_0000L;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /**
     * @throws IllegalArgumentException
     *             when the text is no id of a payment
     */
    public static PaymentId valueOf(String text) {
        return new PaymentId(GlobalId.parse(PREFIX, text));
    }

    /**
     * The id of the payment that is tried for an order as the {@code attempt}-th: the same wherever it is computed, so
     * that a process needs no id from elsewhere. It sorts as the order's id does.
     */
    public static PaymentId of(OrderId order, int attempt) {
        var hash = ByteBuffer.wrap(sha256("payment/%s/%d".formatted(order.value(), attempt)));
        long high = order.value().getMostSignificantBits() & TIME | VERSION_8 | hash.getLong() & 0xFFFL;
        return new PaymentId(new UUID(high, hash.getLong() & ~0xC000_0000_0000_0000L | VARIANT));
    }

    @Override
    public String toString() {
        return GlobalId.encode(PREFIX, value);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
