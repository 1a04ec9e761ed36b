package dev.stoa.identity.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ins with the digests of their refresh tokens. */
@Repository
class SignInRows {

    private final JdbcClient jdbc;

    SignInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param credentialId
     *            the password that was right; the sign-in is over once the account has another
     */
    record Row(UUID signInId, UUID accountId, UUID credentialId, @Nullable String device, Instant startedAt,
            Instant refreshedAt, Instant expiresAt) {

        boolean hasExpired(Instant now) {
            return !now.isBefore(expiresAt);
        }
    }

    @Transactional
    void insert(Row row, byte[] refreshDigest) {
        jdbc.sql("""
                INSERT INTO sign_in (sign_in_id, account_id, credential_id, device, started_at, refreshed_at,
                   expires_at)
                VALUES (:id, :account, :credential, :device, :started, :refreshed, :expires)""")
                .param("id", row.signInId).param("account", row.accountId).param("credential", row.credentialId)
                .param("device", row.device).param("started", at(row.startedAt))
                .param("refreshed", at(row.refreshedAt)).param("expires", at(row.expiresAt)).update();
        insertToken(row.signInId, refreshDigest);
    }

    /** The sign-in, unless it was ended. */
    Optional<Row> find(UUID signIn) {
        return jdbc.sql("SELECT * FROM sign_in WHERE sign_in_id = :id AND ended_at IS NULL").param("id", signIn)
                .query((row, number) -> row(row)).optional();
    }

    /** Those of an account that go on, the latest first. */
    List<Row> open(UUID account, UUID credential, Instant now) {
        return jdbc.sql("""
                SELECT * FROM sign_in WHERE account_id = :account AND credential_id = :credential
                   AND ended_at IS NULL AND expires_at > :now
                ORDER BY started_at DESC, sign_in_id LIMIT 100""").param("account", account)
                .param("credential", credential).param("now", at(now)).query((row, number) -> row(row)).list();
    }

    /** What a refresh token belongs to, and whether it was used before. */
    record Token(UUID signInId, boolean used) {}

    Optional<Token> token(byte[] digest) {
        return jdbc.sql("SELECT sign_in_id, used_at FROM refresh_token WHERE digest = :digest").param("digest", digest)
                .query((row, number) -> new Token(row.getObject("sign_in_id", UUID.class),
                        row.getObject("used_at") != null))
                .optional();
    }

    /** Uses one refresh token up and puts the next in its place; false where somebody was faster. */
    @Transactional
    boolean rotate(UUID signIn, byte[] digest, byte[] next, Instant now, Instant expires) {
        int used = jdbc.sql("UPDATE refresh_token SET used_at = :now WHERE digest = :digest AND used_at IS NULL")
                .param("now", at(now)).param("digest", digest).update();
        if (used == 0) {
            return false;
        }
        insertToken(signIn, next);
        jdbc.sql("UPDATE sign_in SET refreshed_at = :now, expires_at = :expires WHERE sign_in_id = :id")
                .param("now", at(now)).param("expires", at(expires)).param("id", signIn).update();
        return true;
    }

    @Transactional
    void end(UUID signIn, Instant now) {
        jdbc.sql("UPDATE sign_in SET ended_at = :now WHERE sign_in_id = :id AND ended_at IS NULL")
                .param("now", at(now)).param("id", signIn).update();
        jdbc.sql("DELETE FROM refresh_token WHERE sign_in_id = :id").param("id", signIn).update();
    }

    /** Deletes what has ended or expired some time ago, tokens included; gives how many. */
    int deleteOlderThan(Instant before) {
        return jdbc.sql("DELETE FROM sign_in WHERE expires_at < :before OR ended_at < :before")
                .param("before", at(before)).update();
    }

    private void insertToken(UUID signIn, byte[] digest) {
        jdbc.sql("INSERT INTO refresh_token (digest, sign_in_id) VALUES (:digest, :signIn)").param("digest", digest)
                .param("signIn", signIn).update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getObject("sign_in_id", UUID.class), row.getObject("account_id", UUID.class),
                row.getObject("credential_id", UUID.class), row.getString("device"), instant(row, "started_at"),
                instant(row, "refreshed_at"), instant(row, "expires_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
