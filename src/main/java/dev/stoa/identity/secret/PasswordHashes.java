package dev.stoa.identity.secret;

import dev.stoa.identity.IdentitySettings;
import dev.stoa.kernel.command.CommandTimeout;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id, memory-hard and therefore only a few at once. Whether there is a hash to compare with
 * or not takes the same time.
 */
@Component
public class PasswordHashes {

    private static final String ARGON2 = "argon2";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(ARGON2,
            Map.of(ARGON2, new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES)));
    private final String nobodys = "{%s}$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(ARGON2, KIBIBYTES, PASSES,
            LANES, random(SALT_BYTES), random(HASH_BYTES));
    private final Semaphore turns;

    PasswordHashes(IdentitySettings settings) {
        turns = new Semaphore(settings.hashesAtOnce(), true);
    }

    public String hash(Password password) {
        return inTurn(() -> String.valueOf(encoder.encode(password.clearText())));
    }

    /**
     * Whether it is this password's hash; never, but as slowly, where there is none.
     */
    public boolean matches(Password password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password.clearText(), hash == null ? nobodys : hash)) && hash != null;
    }

    /** Whether the hash was made with other parameters than today's. */
    public boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new CommandTimeout("Too many passwords were to be checked at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandTimeout("Interrupted while waiting to check a password");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().withoutPadding().encodeToString(random);
    }
}
