package dev.stoa.identity.query;

import dev.stoa.identity.events.ApiKeyCreated;
import dev.stoa.identity.events.ApiKeyEvent;
import dev.stoa.identity.events.ApiKeyRevoked;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

@Projection(id = ApiKeyProjection.ID, tables = "api_key")
class ApiKeyProjection {

    static final String ID = "identity.apikeys";

    private final JdbcClient jdbc;

    ApiKeyProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Recorded<? extends ApiKeyEvent> recorded) {
        switch (recorded.event()) {
            case ApiKeyCreated created -> create(recorded, created);
            case ApiKeyRevoked _ -> revoke(recorded);
        }
    }

    private void create(Recorded<? extends ApiKeyEvent> recorded, ApiKeyCreated created) {
        var expires = created.expiresAt();
        jdbc.sql("""
                INSERT INTO api_key (key_id, version, name, visible_part, roles, created_at, expires_at)
                VALUES (:key, :version, :name, :visible, :roles, :at, :expires)""").param("key", recorded.streamId())
                .param("version", recorded.version()).param("name", created.name())
                .param("visible", created.visiblePart())
                .param("roles", created.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .param("expires", expires == null ? null : expires.atOffset(ZoneOffset.UTC)).update();
    }

    private void revoke(Recorded<? extends ApiKeyEvent> recorded) {
        jdbc.sql("UPDATE api_key SET version = :version, revoked_at = :at WHERE key_id = :key")
                .param("version", recorded.version()).param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .param("key", recorded.streamId()).update();
    }
}
