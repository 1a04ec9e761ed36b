package dev.stoa.identity.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.stoa.identity.IdentitySettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyCipherTest {

    private static final byte[] KEY = "a private key".getBytes(StandardCharsets.UTF_8);

    private static KeyCipher with(@Nullable String password) {
        return new KeyCipher(new IdentitySettings("stoa", "stoa", Duration.ofMinutes(10), Duration.ofDays(1),
                Duration.ZERO, 1, password, new IdentitySettings.FirstOperator(null, null, "Operator"), "roles",
                Map.of()));
    }

    private static SigningKeyRows.Row row(byte[] stored, boolean encrypted) {
        return new SigningKeyRows.Row("key", "{}", stored, encrypted, false);
    }

    @Test
    void aKeyIsReadWithThePasswordThatItWasWrittenWith() {
        var stored = with("secret").encrypted(KEY);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("private");
        assertThat(with("secret").decrypted(row(stored, true))).isEqualTo(KEY);
        assertThatIllegalStateException().isThrownBy(() -> with("other").decrypted(row(stored, true)))
                .withMessageContaining("is not the password of the signing key key");
        assertThatIllegalStateException().isThrownBy(() -> with(null).decrypted(row(stored, true)))
                .withMessageContaining("set stoa.identity.signing-key-password");
    }

    @Test
    void aKeyOfBeforeThePasswordIsReadAsItIs() {
        assertThat(with("secret").decrypted(row(KEY, false))).isEqualTo(KEY);
    }
}
