package dev.stoa.kernel.internal.access;

import java.security.SecureRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys that the server makes for itself when it first needs them. The first node's is everybody's. */
@Repository
class ServerKeys {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final ConcurrentMap<String, SecretKey> known = new ConcurrentHashMap<>();

    ServerKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SecretKey get(String name, String algorithm) {
        return known.computeIfAbsent(name, missing -> new SecretKeySpec(stored(missing), algorithm));
    }

    private byte[] stored(String name) {
        var made = new byte[BYTES];
        RANDOM.nextBytes(made);
        jdbc.sql("INSERT INTO kernel.server_key (name, key) VALUES (:name, :key) ON CONFLICT DO NOTHING")
                .param("name", name).param("key", made).update();
        return jdbc.sql("SELECT key FROM kernel.server_key WHERE name = :name").param("name", name)
                .query(byte[].class).single();
    }
}
