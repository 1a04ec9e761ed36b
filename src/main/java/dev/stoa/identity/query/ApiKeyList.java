package dev.stoa.identity.query;

import dev.stoa.identity.events.ApiKeyId;
import dev.stoa.kernel.graphql.Keyset;
import dev.stoa.kernel.graphql.Keyset.Key;
import dev.stoa.kernel.graphql.Keyset.Type;
import dev.stoa.kernel.graphql.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiKeyList {

    static final Keyset NEWEST = new Keyset("apiKeys.NEWEST",
            List.of(new Key("created_at", Type.INSTANT), new Key("key_id", Type.UUID)), true);

    private final JdbcClient jdbc;

    ApiKeyList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ApiKey> byId(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    List<ApiKey> byIds(Collection<UUID> ids) {
        return jdbc.sql("SELECT * FROM api_key WHERE key_id = ANY (:ids)").param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> key(row)).list();
    }

    List<ApiKey> page(PageRequest request) {
        return jdbc.sql("SELECT * FROM api_key WHERE %s ORDER BY %s LIMIT %d".formatted(NEWEST.condition(request),
                NEWEST.order(request), request.size() + 1)).params(NEWEST.parameters(request))
                .query((row, number) -> key(row)).list();
    }

    static List<String> sortKey(ApiKey key) {
        return List.of(key.createdAt().toString(), key.id().value().toString());
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(new ApiKeyId(row.getObject("key_id", UUID.class)), row.getString("name"),
                row.getString("visible_part"), Accounts.roles(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), instant(row, "expires_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
