package dev.stoa.kernel.consistency;

import dev.stoa.kernel.eventstore.EventAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * The addresses that a command wrote: for each stream its last version. Opaque to clients; written as URL-safe Base64
 * of a format byte and 20 bytes per address.
 *
 * @param addresses
 *            1 to 100
 */
public record ConsistencyToken(List<EventAddress> addresses) {

    private static final byte FORMAT = 1;
    private static final int ADDRESS_BYTES = 20;
    private static final int MAX_ADDRESSES = 100;

    public ConsistencyToken {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty() || addresses.size() > MAX_ADDRESSES) {
            throw new IllegalArgumentException("A token holds 1 to 100 addresses, not " + addresses.size());
        }
    }

    public static ConsistencyToken of(UUID streamId, int version) {
        return new ConsistencyToken(List.of(new EventAddress(streamId, version)));
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException
     *             when the text is no token of this system
     */
    public static ConsistencyToken parse(String text) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        int size = bytes.remaining() - 1;
        if (size < ADDRESS_BYTES || size % ADDRESS_BYTES != 0 || bytes.get() != FORMAT) {
            throw new IllegalArgumentException("Not a consistency token");
        }
        var addresses = new ArrayList<EventAddress>();
        while (bytes.hasRemaining()) {
            addresses.add(new EventAddress(new UUID(bytes.getLong(), bytes.getLong()), bytes.getInt()));
        }
        return new ConsistencyToken(addresses);
    }

    /** The written form. */
    public String encode() {
        var bytes = ByteBuffer.allocate(1 + addresses.size() * ADDRESS_BYTES).put(FORMAT);
        for (var address : addresses) {
            bytes.putLong(address.streamId().getMostSignificantBits());
            bytes.putLong(address.streamId().getLeastSignificantBits());
            bytes.putInt(address.version());
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
