package dev.stoa.kernel.internal.personaldata;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** What is used of the library. */
final class Tink {

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Tink() {}

    /** A new key. */
    static KeysetHandle generate(Parameters parameters) {
        try {
            return RandomThreads.call(() -> KeysetHandle.generateNew(parameters));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make a key", e);
        }
    }

    static <P> P primitive(KeysetHandle keys, Class<P> type) throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), type);
    }

    static byte[] wrap(KeysetHandle keys, Aead master, byte[] associated) {
        try {
            return RandomThreads.call(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, master, associated,
                    RegistryConfiguration.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be wrapped", e);
        }
    }

    static byte[] encrypt(byte[] value, Aead aead, byte[] associated) {
        try {
            return RandomThreads.call(() -> aead.encrypt(value, associated));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data could not be encrypted", e);
        }
    }

    static <P> P unwrap(byte[] wrapped, Aead master, byte[] associated, Class<P> type)
            throws GeneralSecurityException {
        return primitive(
                TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, associated, RegistryConfiguration.get()),
                type);
    }

    /** Reads 32 bytes in base64, or a keyset in JSON. */
    static Aead aead(String text) throws GeneralSecurityException {
        var stripped = text.strip();
        return primitive(stripped.startsWith("{")
                ? TinkJsonProtoKeysetFormat.parseKeyset(stripped, InsecureSecretKeyAccess.get())
                : raw(stripped), Aead.class);
    }

    @AccessesPartialKey
    private static KeysetHandle raw(String base64) throws GeneralSecurityException {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("not base64");
        }
        if (bytes.length != KEY_BYTES) {
            throw new GeneralSecurityException("%d bytes instead of %d".formatted(bytes.length, KEY_BYTES));
        }
        var parameters = AesGcmParameters.builder().setKeySizeBytes(KEY_BYTES).setIvSizeBytes(IV_BYTES)
                .setTagSizeBytes(TAG_BYTES).setVariant(AesGcmParameters.Variant.NO_PREFIX).build();
        var key = AesGcmKey.builder().setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get())).build();
        return KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary()).build();
    }
}
