package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.Claims;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClaims implements Claims {

    private static final String HOLDERS = """
            SELECT key, stream_id FROM kernel.claim WHERE scope = :scope AND key = ANY (:keys)
            """;

    private final JdbcClient jdbc;
    private final HashedClaims hashed;

    JdbcClaims(JdbcClient jdbc, HashedClaims hashed) {
        this.jdbc = jdbc;
        this.hashed = hashed;
    }

    @Override
    public Optional<UUID> holder(Claim claim) {
        var stored = hashed.stored(claim);
        return Optional.ofNullable(holders(stored.scope(), Set.of(stored.key())).get(stored.key()));
    }

    @Override
    public Map<String, UUID> holders(String scope, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(HOLDERS).param("scope", scope).param("keys", keys.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("key"), row.getObject("stream_id", UUID.class)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public SequencedMap<String, UUID> held(String scope, int atMost) {
        var held = new LinkedHashMap<String, UUID>();
        jdbc.sql("SELECT key, stream_id FROM kernel.claim WHERE scope = :scope ORDER BY key LIMIT :limit")
                .param("scope", scope).param("limit", atMost)
                .query(row -> {
                    held.put(row.getString("key"), row.getObject("stream_id", UUID.class));
                });
        return held;
    }

    @Override
    public boolean anyHeld(String scope) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM kernel.claim WHERE scope = :scope)").param("scope", scope)
                .query(Boolean.class).single();
    }
}
