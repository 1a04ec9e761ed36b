package dev.stoa.identity.key;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SigningKeyRows {

    private final JdbcClient jdbc;

    SigningKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String keyId, String publicKey, byte[] privateKey, boolean encrypted, boolean retired) {}

    /** Those that verify tokens, the youngest first. */
    List<Row> unexpired(Instant now) {
        return jdbc.sql("""
                SELECT * FROM signing_key WHERE expires_at IS NULL OR expires_at > :now
                ORDER BY retired_at IS NOT NULL, created_at DESC, key_id""").param("now", at(now))
                .query((row, number) -> row(row)).list();
    }

    void insert(Row row, Instant now) {
        jdbc.sql("""
                INSERT INTO signing_key (key_id, public_key, private_key, encrypted, created_at)
                VALUES (:id, :public::jsonb, :private, :encrypted, :now)""").param("id", row.keyId)
                .param("public", row.publicKey).param("private", row.privateKey).param("encrypted", row.encrypted)
                .param("now", at(now)).update();
    }

    /** Retires the others; they verify until the given time. */
    void retireOthers(String keyId, Instant now, Instant until) {
        jdbc.sql("""
                UPDATE signing_key SET retired_at = :now, expires_at = :until
                WHERE key_id <> :id AND retired_at IS NULL""").param("id", keyId).param("now", at(now))
                .param("until", at(until)).update();
        jdbc.sql("DELETE FROM signing_key WHERE expires_at < :now").param("now", at(now)).update();
    }

    private static @Nullable OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString("key_id"), row.getString("public_key"), row.getBytes("private_key"),
                row.getBoolean("encrypted"), row.getObject("retired_at") != null);
    }
}
