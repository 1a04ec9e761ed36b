package dev.stoa.identity.account;

import dev.stoa.kernel.graphql.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hashes of passwords. One is written before the command that names it, and counts once an event does. */
@Repository
public class PasswordRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a hash that does not count yet; gives the id to name it by. */
    UUID stage(UUID account, String hash) {
        var credential = Ids.next();
        jdbc.sql("""
                INSERT INTO password_hash (credential_id, account_id, hash, created_at)
                VALUES (:credential, :account, :hash, :now)""").param("credential", credential)
                .param("account", account).param("hash", hash).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return credential;
    }

    public Optional<String> find(UUID credential) {
        return jdbc.sql("SELECT hash FROM password_hash WHERE credential_id = :credential")
                .param("credential", credential).query(String.class).optional();
    }

    /** The same password, hashed anew. */
    public void replace(UUID credential, String hash) {
        jdbc.sql("UPDATE password_hash SET hash = :hash WHERE credential_id = :credential").param("hash", hash)
                .param("credential", credential).update();
    }

    void discard(UUID credential) {
        jdbc.sql("DELETE FROM password_hash WHERE credential_id = :credential").param("credential", credential)
                .update();
    }

    /** That an event names the hash; the account's other ones go. */
    void settle(UUID account, UUID credential) {
        jdbc.sql("UPDATE password_hash SET settled = true WHERE credential_id = :credential")
                .param("credential", credential).update();
        jdbc.sql("DELETE FROM password_hash WHERE account_id = :account AND credential_id <> :credential")
                .param("account", account).param("credential", credential).update();
    }

    record Unsettled(UUID account, UUID credential) {}

    /** Hashes of which nobody said whether they count. */
    List<Unsettled> unsettledBefore(Instant before) {
        return jdbc.sql("""
                SELECT account_id, credential_id FROM password_hash WHERE NOT settled AND created_at < :before
                ORDER BY created_at LIMIT 500""").param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Unsettled(row.getObject("account_id", UUID.class),
                        row.getObject("credential_id", UUID.class)))
                .list();
    }

    void deleteOf(UUID account) {
        jdbc.sql("DELETE FROM password_hash WHERE account_id = :account").param("account", account).update();
    }
}
