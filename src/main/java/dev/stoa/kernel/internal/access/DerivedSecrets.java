package dev.stoa.kernel.internal.access;

import dev.stoa.kernel.access.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DerivedSecrets implements Secrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String KEY = "secrets";

    private final ServerKeys keys;

    DerivedSecrets(ServerKeys keys) {
        this.keys = keys;
    }

    @Override
    public String of(String kind, UUID id) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.get(KEY, ALGORITHM));
            var derived = mac.doFinal((kind + ":" + id).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public boolean opens(@Nullable String secret, String kind, UUID id) {
        return secret != null && MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8),
                of(kind, id).getBytes(StandardCharsets.UTF_8));
    }
}
