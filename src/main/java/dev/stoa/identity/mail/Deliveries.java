package dev.stoa.identity.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which mails are to be sent, by whom, and how it went. */
@Repository
class Deliveries {

    private static final int AT_ONCE = 20;
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Due(UUID streamId, int version, MailKind kind, UUID accountId, Instant occurredAt) {

        Instant usefulUntil() {
            return occurredAt.plus(kind.useful());
        }
    }

    /** Mails that nobody has sent, or has under way, the oldest first. */
    List<Due> due(Instant now) {
        return jdbc.sql("""
                SELECT d.* FROM mail_due d LEFT JOIN mail_delivery s USING (stream_id, version)
                WHERE d.occurred_at > :since AND (s.stream_id IS NULL OR s.done_at IS NULL AND s.next_attempt_at <= :now)
                ORDER BY d.occurred_at LIMIT :limit""").param("since", at(now.minus(MailKind.LONGEST)))
                .param("now", at(now)).param("limit", AT_ONCE).query((row, number) -> due(row)).list();
    }

    /** Takes a mail for this node, for some minutes; gives the number of the attempt, or 0 where another was faster. */
    int take(Due mail, Instant now) {
        return jdbc.sql("""
                INSERT INTO mail_delivery AS s
                   (stream_id, version, account_id, kind, attempts, next_attempt_at, outcome)
                VALUES (:stream, :version, :account, :kind, 1, :until, 'UNDER_WAY')
                ON CONFLICT (stream_id, version) DO UPDATE
                   SET attempts = s.attempts + 1, next_attempt_at = :until, outcome = 'UNDER_WAY'
                   WHERE s.done_at IS NULL AND s.next_attempt_at <= :now
                RETURNING attempts""").param("stream", mail.streamId).param("version", mail.version)
                .param("account", mail.accountId).param("kind", mail.kind.name())
                .param("until", at(now.plus(LEASE))).param("now", at(now)).query(Integer.class).optional().orElse(0);
    }

    /** Whether the account got a mail of the kind since then. */
    boolean sentSince(Due mail, Instant since) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM mail_delivery WHERE account_id = :account AND kind = :kind
                   AND outcome = 'SENT' AND done_at > :since)""").param("account", mail.accountId)
                .param("kind", mail.kind.name()).param("since", at(since)).query(Boolean.class).single();
    }

    void done(Due mail, String outcome, Instant now) {
        jdbc.sql("""
                UPDATE mail_delivery SET done_at = :now, outcome = :outcome
                WHERE stream_id = :stream AND version = :version""").param("now", at(now)).param("outcome", outcome)
                .param("stream", mail.streamId).param("version", mail.version).update();
    }

    void failed(Due mail, String outcome, Instant again) {
        jdbc.sql("""
                UPDATE mail_delivery SET next_attempt_at = :again, outcome = :outcome
                WHERE stream_id = :stream AND version = :version""").param("again", at(again))
                .param("outcome", outcome).param("stream", mail.streamId).param("version", mail.version).update();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(row.getObject("stream_id", UUID.class), row.getInt("version"),
                MailKind.valueOf(row.getString("kind")), row.getObject("account_id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
