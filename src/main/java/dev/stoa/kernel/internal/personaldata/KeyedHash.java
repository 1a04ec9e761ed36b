package dev.stoa.kernel.internal.personaldata;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Hashes under a key of this installation (HMAC-SHA-256): equal for equal values, and no use to anybody who tries
 * values without the key. The key stays the same for good.
 */
@Component
public final class KeyedHash {

    private static final int BYTES = 32;

    private final KeyStore keys;

    KeyedHash(KeyStore keys) {
        this.keys = keys;
    }

    /**
     * The hash of a value.
     *
     * @param purpose
     *            what it is compared with: the same value has another hash for another purpose
     */
    public byte[] of(String purpose, byte[] value) {
        var name = purpose.getBytes(StandardCharsets.UTF_8);
        var input = new byte[name.length + 1 + value.length];
        System.arraycopy(name, 0, input, 0, name.length);
        System.arraycopy(value, 0, input, name.length + 1, value.length);
        try {
            return keys.hashing().computePrimary(input, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A keyed hash could not be computed", e);
        }
    }

    /** The hash of a text, as text. */
    public String of(String purpose, String value) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(of(purpose, value.getBytes(StandardCharsets.UTF_8)));
    }
}
