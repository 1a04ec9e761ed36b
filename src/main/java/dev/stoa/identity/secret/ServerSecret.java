package dev.stoa.identity.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A key that only the servers of this database know; drawn by the first that needs it, the same on all of them. */
@Component
public class ServerSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String NAME = "mac";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private volatile byte @Nullable [] key;

    ServerSecret(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A keyed hash of the parts, 32 bytes; other purposes give others. */
    public byte[] mac(String purpose, byte[]... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            update(mac, purpose.getBytes(UTF_8));
            for (var part : parts) {
                update(mac, part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    public byte[] mac(String purpose, String text) {
        return mac(purpose, text.getBytes(UTF_8));
    }

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array();
    }

    private static void update(Mac mac, byte[] part) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        mac.update(part);
    }

    private byte[] key() {
        var known = key;
        if (known == null) {
            known = stored();
            key = known;
        }
        return known;
    }

    private byte[] stored() {
        var drawn = new byte[BYTES];
        new SecureRandom().nextBytes(drawn);
        jdbc.sql("INSERT INTO identity_secret (name, value) VALUES (:name, :value) ON CONFLICT DO NOTHING")
                .param("name", NAME).param("value", drawn).update();
        return jdbc.sql("SELECT value FROM identity_secret WHERE name = :name").param("name", NAME)
                .query((row, number) -> row.getBytes("value")).single();
    }
}
