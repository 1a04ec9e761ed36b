package dev.stoa.kernel.graphql;

import java.util.UUID;

/**
 * The public id of a thing: the kind of its stream, an underscore and the 26 characters of the TypeID form of a UUID
 * (Crockford's base 32, lower case), such as {@code order_01h455vb4pex5vsknk084sn02q}.
 */
public record GlobalId(String prefix, UUID value) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final int BITS = 5;

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException
     *             when the text is no id
     */
    public static GlobalId parse(String text) {
        int at = text.lastIndexOf('_');
        if (at < 1 || text.length() - at - 1 != LENGTH || text.charAt(at + 1) > '7') {
            throw new IllegalArgumentException("Not an id: \"%s\"".formatted(abbreviated(text)));
        }
        long high = 0;
        long low = 0;
        for (int i = at + 1; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                throw new IllegalArgumentException("Not an id: \"%s\"".formatted(abbreviated(text)));
            }
            high = high << BITS | low >>> (Long.SIZE - BITS);
            low = low << BITS | digit;
        }
        return new GlobalId(text.substring(0, at), new UUID(high, low));
    }

    /**
     * Reads the id of a thing of one kind.
     *
     * @throws IllegalArgumentException
     *             when the text is no id, or one of another kind
     */
    public static UUID parse(String prefix, String text) {
        var id = parse(text);
        if (!id.prefix.equals(prefix)) {
            throw new IllegalArgumentException(
                    "Expected an id that begins with \"%s_\", not \"%s\"".formatted(prefix, abbreviated(text)));
        }
        return id.value;
    }

    public static String encode(String prefix, UUID value) {
        return new GlobalId(prefix, value).toString();
    }

    @Override
    public String toString() {
        var digits = new char[LENGTH];
        long high = value.getMostSignificantBits();
        long low = value.getLeastSignificantBits();
        for (int i = LENGTH - 1; i >= 0; i--) {
            digits[i] = ALPHABET.charAt((int) (low & 31));
            low = low >>> BITS | high << (Long.SIZE - BITS);
            high >>>= BITS;
        }
        return prefix + "_" + new String(digits);
    }

    private static String abbreviated(String text) {
        return text.length() <= 64 ? text : text.substring(0, 64) + "…";
    }
}
