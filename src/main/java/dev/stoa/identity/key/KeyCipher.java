package dev.stoa.identity.key;

import dev.stoa.identity.IdentitySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Encrypts private keys where a password for them is configured. */
@Component
class KeyCipher {

    /** Of the password, not of the keys, which have nonces of their own; in hexadecimal. */
    private static final String SALT = "73746f612d7369676e696e672d6b6579";
    private static final int NONCE_BYTES = 16;

    private final @Nullable BytesEncryptor encryptor;

    KeyCipher(IdentitySettings settings) {
        var password = settings.signingKeyPassword();
        encryptor = password == null
                ? null
                : new AesBytesEncryptor(password, SALT, KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    boolean encrypts() {
        return encryptor != null;
    }

    byte[] encrypted(byte[] key) {
        return encryptor == null ? key : encryptor.encrypt(key);
    }

    /**
     * @throws IllegalStateException
     *             when the key is encrypted and the password is missing or another one
     */
    byte[] decrypted(SigningKeyRows.Row row) {
        if (!row.encrypted()) {
            return row.privateKey();
        }
        if (encryptor == null) {
            throw new IllegalStateException(
                    "The signing keys are encrypted; set stoa.identity.signing-key-password to their password");
        }
        try {
            return encryptor.decrypt(row.privateKey());
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "stoa.identity.signing-key-password is not the password of the signing key " + row.keyId(), e);
        }
    }
}
