package dev.stoa.identity.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.stoa.identity.IdentitySettings;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The keys of this database, as every node knows them: read anew after some seconds, and at once where a token names a
 * key that is not known yet. A rotated key goes on to verify until the last token that it signed has expired.
 */
@Component
public class SigningKeys {

    public static final JWSAlgorithm ALGORITHM = JWSAlgorithm.RS256;

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final int BITS = 2048;
    private static final Duration KNOWN_FOR = Duration.ofSeconds(30);
    private static final Duration NOT_AGAIN_WITHIN = Duration.ofSeconds(1);
    private static final Duration SKEW = Duration.ofMinutes(1);

    private record Known(@Nullable RSAKey signing, List<RSAKey> all, Instant since) {}

    private final SigningKeyRows rows;
    private final KeyCipher cipher;
    private final Clock clock;
    private final Duration kept;
    private volatile Known known = new Known(null, List.of(), Instant.EPOCH);

    SigningKeys(SigningKeyRows rows, KeyCipher cipher, Clock clock, IdentitySettings settings) {
        this.rows = rows;
        this.cipher = cipher;
        this.clock = clock;
        this.kept = settings.accessTokenLifetime().plus(KNOWN_FOR).plus(SKEW);
    }

    /** The key to sign with. */
    public RSAKey signing() {
        var signing = recent(KNOWN_FOR).signing;
        return signing == null ? first() : signing;
    }

    /** Public keys of all that verify, as far as they are known here. */
    public JWKSet published() {
        var publicKeys = recent(KNOWN_FOR).all.stream().<JWK>map(RSAKey::toPublicJWK).toList();
        return new JWKSet(publicKeys);
    }

    /** The same, read anew unless that was done just now. */
    public JWKSet publishedNow() {
        recent(NOT_AGAIN_WITHIN);
        return published();
    }

    /** Makes a new key, which signs from now on. */
    public synchronized RSAKey rotate() {
        var now = clock.instant();
        var key = generate();
        rows.insert(new SigningKeyRows.Row(key.getKeyID(), key.toPublicJWK().toJSONString(),
                cipher.encrypted(key.toJSONString().getBytes(StandardCharsets.UTF_8)), cipher.encrypts(), false), now);
        rows.retireOthers(key.getKeyID(), now, now.plus(kept));
        LOG.info("Access tokens are signed with the new key {}", key.getKeyID());
        known = read();
        return key;
    }

    private synchronized RSAKey first() {
        known = read();
        var signing = known.signing;
        return signing == null ? rotate() : signing;
    }

    private Known recent(Duration age) {
        var recent = known;
        var now = clock.instant();
        if (now.isBefore(recent.since) || recent.since.plus(age).isBefore(now)) {
            recent = read();
            known = recent;
        }
        return recent;
    }

    private Known read() {
        var now = clock.instant();
        var all = new ArrayList<RSAKey>();
        @Nullable
        RSAKey signing = null;
        for (var row : rows.unexpired(now)) {
            var key = parse(row);
            all.add(key);
            signing = signing == null && !row.retired() ? key : signing;
        }
        return new Known(signing, List.copyOf(all), now);
    }

    private RSAKey parse(SigningKeyRows.Row row) {
        try {
            return RSAKey.parse(new String(cipher.decrypted(row), StandardCharsets.UTF_8));
        } catch (ParseException _) {
            throw new IllegalStateException("The signing key %s cannot be read".formatted(row.keyId()));
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE).algorithm(ALGORITHM)
                    .keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java makes no RSA keys", e);
        }
    }
}
