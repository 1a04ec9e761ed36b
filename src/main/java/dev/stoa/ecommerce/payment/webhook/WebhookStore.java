package dev.stoa.ecommerce.payment.webhook;

import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.payment.SettlePaymentCall;
import dev.stoa.ecommerce.command.payment.SettlePaymentCall.Outcome;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What providers told, and what came of it. */
@Repository
class WebhookStore {

    private final JdbcClient jdbc;

    WebhookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Durable when this returns; false where it was there before. */
    boolean add(String provider, Notice notice, byte[] body) {
        var outcome = notice.outcome();
        var decline = outcome == null ? null : outcome.decline();
        return jdbc.sql("""
                WITH stored AS (
                   INSERT INTO payment_webhook (provider, event_id, event_type, sent_at, body_digest, payment_id,
                      call_key, outcome, reference, decline_reason, provider_code)
                   VALUES (:provider, :event, :type, :sent, :digest, :payment, :call, :outcome, :reference, :reason,
                      :code)
                   ON CONFLICT (provider, event_id) DO NOTHING
                   RETURNING provider, event_id)
                INSERT INTO payment_webhook_handling (provider, event_id, attempts, next_attempt_at)
                SELECT provider, event_id, 0, '-infinity' FROM stored""").param("provider", provider)
                .param("event", notice.eventId()).param("type", notice.type()).param("sent", at(notice.sentAt()))
                .param("digest", digest(body)).param("payment", outcome == null ? null : outcome.paymentId().value())
                .param("call", outcome == null ? null : outcome.callKey())
                .param("outcome", outcome == null ? null : outcome.outcome().name())
                .param("reference", outcome == null ? null : outcome.reference())
                .param("reason", decline == null ? null : decline.reason().name())
                .param("code", decline == null ? null : decline.providerCode()).update() == 1;
    }

    /** Takes messages that nobody is handling. */
    List<StoredNotice> take(int atMost, Instant now, Instant until) {
        return jdbc.sql("""
                WITH due AS (
                   SELECT provider, event_id FROM payment_webhook_handling
                   WHERE handled_at IS NULL AND next_attempt_at <= :now
                   ORDER BY next_attempt_at LIMIT :limit FOR UPDATE SKIP LOCKED),
                taken AS (
                   UPDATE payment_webhook_handling h SET attempts = attempts + 1, next_attempt_at = :until
                   FROM due WHERE h.provider = due.provider AND h.event_id = due.event_id
                   RETURNING h.provider, h.event_id, h.attempts)
                SELECT w.*, taken.attempts FROM payment_webhook w JOIN taken USING (provider, event_id)""")
                .param("now", at(now)).param("until", at(until)).param("limit", atMost)
                .query((row, _) -> stored(row)).list();
    }

    void handled(StoredNotice notice, String result, Instant now) {
        jdbc.sql("""
                UPDATE payment_webhook_handling SET handled_at = :now, result = :result
                WHERE provider = :provider AND event_id = :event""").param("now", at(now)).param("result", result)
                .param("provider", notice.provider()).param("event", notice.eventId()).update();
    }

    void again(StoredNotice notice, String result, Instant when) {
        jdbc.sql("""
                UPDATE payment_webhook_handling SET next_attempt_at = :when, result = :result
                WHERE provider = :provider AND event_id = :event""").param("when", at(when)).param("result", result)
                .param("provider", notice.provider()).param("event", notice.eventId()).update();
    }

    private static StoredNotice stored(ResultSet row) throws SQLException {
        return new StoredNotice(row.getString("provider"), row.getString("event_id"), row.getInt("attempts"),
                outcome(row));
    }

    private static @Nullable SettlePaymentCall outcome(ResultSet row) throws SQLException {
        var payment = row.getObject("payment_id", UUID.class);
        var reason = row.getString("decline_reason");
        return payment == null
                ? null
                : new SettlePaymentCall(new PaymentId(payment), row.getString("call_key"),
                        Outcome.valueOf(row.getString("outcome")), row.getString("reference"),
                        reason == null
                                ? null
                                : new PaymentDecline(PaymentDeclineReason.valueOf(reason),
                                        row.getString("provider_code")));
    }

    private static byte[] digest(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
