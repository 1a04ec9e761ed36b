package dev.stoa.identity.apikey;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Digests of API keys, and when each was last used. */
@Repository
public class ApiKeyRows {

    private final JdbcClient jdbc;

    ApiKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID key, byte[] digest, Instant now) {
        jdbc.sql("INSERT INTO api_key_digest (digest, key_id, created_at) VALUES (:digest, :key, :now)")
                .param("digest", digest).param("key", key).param("now", at(now)).update();
    }

    void delete(UUID key) {
        jdbc.sql("DELETE FROM api_key_digest WHERE key_id = :key").param("key", key).update();
    }

    Optional<UUID> find(byte[] digest) {
        return jdbc.sql("SELECT key_id FROM api_key_digest WHERE digest = :digest").param("digest", digest)
                .query(UUID.class).optional();
    }

    void used(UUID key, Instant now) {
        jdbc.sql("""
                UPDATE api_key_digest SET last_used_at = greatest(last_used_at, :now) WHERE key_id = :key""")
                .param("now", at(now)).param("key", key).update();
    }

    /** When each was last used, to some minutes; those never used are absent. */
    public Map<UUID, Instant> lastUses(Collection<UUID> keys) {
        var uses = new HashMap<UUID, Instant>();
        jdbc.sql(
                "SELECT key_id, last_used_at FROM api_key_digest WHERE key_id = ANY (:keys) AND last_used_at IS NOT NULL")
                .param("keys", keys.toArray(UUID[]::new)).query(row -> {
                    uses.put(row.getObject("key_id", UUID.class),
                            row.getObject("last_used_at", OffsetDateTime.class).toInstant());
                });
        return uses;
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
